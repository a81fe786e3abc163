import Dexie from 'dexie';
import type { BackupRows } from '@/utils/exchange/backup-tables.ts';
import { tagKey } from '@/utils/tags/tag-key.ts';
import { library } from './database.ts';
import type { ArticleRecord } from './records.ts';
import type { RestoreStep } from './restore-step.ts';
import { indexArticles, unindexArticles } from './search-blocks.ts';
import { contentBytes } from './storage-use.ts';
import { addAlias } from './tag-aliases.ts';
import { rowKeys } from './tags.ts';

const CHUNK = 250;

/** Brings articles with their texts and tags in; `ids` tells under which id each is known here. */
export async function restoreArticles(
  { articles, contents, tagCounts, tagAliases }: BackupRows,
  now: number,
  step: RestoreStep,
): Promise<{ ids: Map<string, string>; written: number }> {
  await restoreAliases(tagAliases, tagCounts, now);
  const ids = new Map<string, string>();
  const changedTags = new Map<string, string>();
  const texts = new Map(contents.map((content) => [content.articleId, content]));
  let written = 0;
  // Into an empty library, as after a loss, nothing needs looking up.
  const isEmpty = (await library().articles.count()) === 0;
  for (let start = 0; start < articles.length; start += CHUNK) {
    const chunk = articles.slice(start, start + CHUNK);
    const fresh = await newerOf(chunk, ids, changedTags, isEmpty);
    await writeArticles(fresh, texts, changedTags);
    written += fresh.length;
    step(chunk.length * 2);
  }
  await recount(changedTags, new Map(tagCounts.map((row) => [row.tagKey, row])), now);
  step(tagCounts.length);
  return { ids, written };
}

/** An article to write under the id it has here, and under which it stands in the file. */
interface FreshArticle {
  article: ArticleRecord;
  fileId: string;
}

async function newerOf(
  chunk: ArticleRecord[],
  ids: Map<string, string>,
  changedTags: Map<string, string>,
  isEmpty: boolean,
): Promise<FreshArticle[]> {
  const db = library();
  const addresses = chunk.map((article) => article.urlKey);
  const here = isEmpty ? [] : await db.articles.where('urlKey').anyOf(addresses).toArray();
  const byUrl = new Map(here.map((article) => [article.urlKey, article]));
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
      noteTags(known.tags, changedTags, await rowKeys(known.tags.map(tagKey)));
      await db.articleTags.where('[articleId+tagKey]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
      await unindexArticles([id]);
    }
    fresh.push({ article: { ...article, id }, fileId: article.id });
  }
  return fresh;
}

async function writeArticles(
  fresh: FreshArticle[],
  texts: ReadonlyMap<string, BackupRows['contents'][number]>,
  changedTags: Map<string, string>,
): Promise<void> {
  const db = library();
  await db.articles.bulkPut(fresh.map(({ article }) => article));
  await db.contents.bulkPut(
    fresh.flatMap(({ article, fileId }) => {
      const content = texts.get(fileId);
      return content === undefined ? [] : [{ ...content, articleId: article.id, bytes: contentBytes(content) }];
    }),
  );
  const rows = await rowKeys([...new Set(fresh.flatMap(({ article }) => article.tags.map(tagKey)))]);
  const tags = fresh.flatMap(({ article: { id, tags: names, shelf, savedAt } }) =>
    [...new Set(names.map((name) => rows.get(tagKey(name)) ?? ''))].map((key) => ({
      articleId: id,
      tagKey: key,
      shelf,
      savedAt,
    })),
  );
  for (const { article } of fresh) noteTags(article.tags, changedTags, rows);
  await db.articleTags.bulkPut(tags);
  const searchable = fresh.filter(({ article }) => article.shelf !== 'trash');
  await indexArticles(searchable.map(({ article, fileId }) => ({ article, text: texts.get(fileId)?.text ?? '' })));
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

/** By the keys they stand under, each as first written. */
function noteTags(names: readonly string[], changedTags: Map<string, string>, rows: ReadonlyMap<string, string>): void {
  for (const name of names) {
    const key = rows.get(tagKey(name)) ?? tagKey(name);
    if (!changedTags.has(key)) changedTags.set(key, name);
  }
}

/** Counts the tags that have changed anew, whatever the file says of their number. */
async function recount(
  changed: ReadonlyMap<string, string>,
  inFile: ReadonlyMap<string, BackupRows['tagCounts'][number]>,
  now: number,
): Promise<void> {
  const { articleTags, tagCounts } = library();
  const here = new Map(
    (await tagCounts.bulkGet([...changed.keys()])).flatMap((row) => (row ? [[row.tagKey, row]] : [])),
  );
  for (const key of new Set([...changed.keys(), ...inFile.keys()])) {
    const known = here.get(key) ?? (await tagCounts.get(key));
    const range = articleTags.where('[tagKey+shelf+savedAt]');
    const count = await range.between([key, 'library', Dexie.minKey], [key, 'library', Dexie.maxKey]).count();
    const told = known ?? inFile.get(key);
    const updatedAt = told !== undefined && told.count === count ? told.updatedAt : now;
    await tagCounts.put({ tagKey: key, name: told?.name ?? changed.get(key) ?? key, count, updatedAt });
  }
}
