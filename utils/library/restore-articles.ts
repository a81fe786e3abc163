import type { BackupRows } from '@/utils/exchange/backup-tables.ts';
import { tagKey } from '@/utils/tags/tag-key.ts';
import type { ArticleRecord } from './article-records.ts';
import { library } from './database.ts';
import type { RestoreStep } from './restore-step.ts';
import { indexFreshArticles, unindexArticles } from './search-blocks.ts';
import { contentBytes } from './storage-use.ts';
import { addAlias } from './tag-aliases.ts';
import { createTally, type Tally, writeTally } from './tag-tally.ts';
import { rowKeys, withPlaces } from './tags.ts';

const CHUNK = 500;
/** So many chunks wait in the database's own queue: it writes while the next are made ready here. */
const CHUNKS_UNDER_WAY = 4;

/** Brings articles with their texts and tags in; `ids` tells under which id each is known here. */
export async function restoreArticles(
  { articles, contents, tagCounts, tagAliases }: BackupRows,
  now: number,
  step: RestoreStep,
): Promise<{ ids: Map<string, string>; written: number }> {
  await restoreAliases(tagAliases, tagCounts, now);
  const ids = new Map<string, string>();
  const texts = new Map(contents.map((content) => [content.articleId, content]));
  const keys = [...new Set(articles.flatMap(({ tags }) => tags.map(tagKey)))];
  const tally = createTally(await rowKeys(keys));
  const written: FreshArticle[] = [];
  // Into an empty library, as after a loss, nothing needs looking up.
  const isEmpty = (await library().articles.count()) === 0;
  const underWay: Promise<unknown>[] = [];
  for (let start = 0; start < articles.length; start += CHUNK) {
    const chunk = articles.slice(start, start + CHUNK);
    const fresh = await newerOf(chunk, ids, tally, isEmpty);
    const writing = writeArticles(fresh, texts, tally);
    // Told by a later await; a restore that is cancelled before it has its own reason.
    writing.catch(() => undefined);
    if (underWay.push(writing) > CHUNKS_UNDER_WAY) await underWay.shift();
    written.push(...fresh);
    step(chunk.length * 2);
  }
  const searchable = written.filter(({ article }) => article.shelf !== 'trash');
  await Promise.all([
    ...underWay,
    indexFreshArticles(searchable.map(({ article, fileId }) => ({ article, text: texts.get(fileId)?.text ?? '' }))),
    writeTally(tally, tagCounts, now),
  ]);
  step(tagCounts.length);
  return { ids, written: written.length };
}

/** An article to write under the id it has here, and under which it stands in the file. */
interface FreshArticle {
  article: ArticleRecord;
  fileId: string;
}

async function newerOf(
  chunk: ArticleRecord[],
  ids: Map<string, string>,
  tally: Tally,
  isEmpty: boolean,
): Promise<FreshArticle[]> {
  const db = library();
  const addresses = chunk.map((article) => article.urlKey);
  // Side by side: `anyOf()` would go from one to the next and wait for each.
  const here = isEmpty ? [] : await Promise.all(addresses.map((urlKey) => db.articles.get({ urlKey })));
  const byUrl = new Map(here.flatMap((article) => (article ? [[article.urlKey, article]] : [])));
  const rows = isEmpty ? [] : await db.articles.bulkGet(chunk.map(({ id }) => id));
  const taken = new Set(rows.flatMap((row) => row?.id ?? []));
  const fresh: FreshArticle[] = [];
  for (const article of chunk) {
    const known = byUrl.get(article.urlKey);
    // The same id at another address: this library's own article stays, the file's gets an id of its own.
    const id = known?.id ?? (taken.has(article.id) ? crypto.randomUUID() : article.id);
    ids.set(article.id, id);
    if (known !== undefined && known.updatedAt >= article.updatedAt) continue;
    if (known !== undefined) {
      tally.add(known, -1);
      await unindexArticles([id]);
    }
    fresh.push({ article: { ...article, id }, fileId: article.id });
  }
  return fresh;
}

function writeArticles(
  fresh: FreshArticle[],
  texts: ReadonlyMap<string, BackupRows['contents'][number]>,
  tally: Tally,
): Promise<unknown> {
  const db = library();
  const contents = fresh.flatMap(({ article, fileId }) => {
    const content = texts.get(fileId);
    return content === undefined ? [] : [{ ...content, articleId: article.id, bytes: contentBytes(content) }];
  });
  return Promise.all([
    db.articles.bulkPut(fresh.map(({ article }) => withPlaces(article, tally.add(article, 1)))),
    db.contents.bulkPut(contents),
  ]);
}

/** Other names of tags that are not known here; those that are stay as they are. */
async function restoreAliases(
  aliases: BackupRows['tagAliases'],
  tagCounts: BackupRows['tagCounts'],
  now: number,
): Promise<void> {
  const written = new Map(tagCounts.map(({ tagKey: key, name }) => [key, name]));
  for (const { alias, name, tagKey: key } of aliases) {
    const isKnown = (await library().tagAliases.get(alias)) !== undefined;
    if (!isKnown) await addAlias(name, written.get(key) ?? key, now);
  }
}
