import Dexie from 'dexie';
import { type RelatableArticle, type RelatedReason, relatedArticles } from '@/utils/tags/related-articles.ts';
import { getArticles } from './article-ids.ts';
import type { ArticleRecord } from './article-records.ts';
import { countArticles } from './articles.ts';
import { library } from './database.ts';
import { listAliases, tagOf } from './tag-aliases.ts';
import { countTags } from './tags.ts';

/** The article whose kin is looked for. */
export interface RelatedQuestion {
  article: ArticleRecord;
  limit: number;
}

export interface RelatedRecord {
  article: ArticleRecord;
  score: number;
  reason: RelatedReason;
}

const WEEK_MS = 7 * 86_400_000;
const MAX_CANDIDATES = 300;
const MAX_PER_TAG = 120;
/** Of those that share no tag, so many that were saved about then, and so many of its site. */
const MAX_NEAR = 60;

/**
 * The saved articles that belong to one, the nearest first. Nothing is kept that a change could make stale; bounded:
 * compared are the newest of its rarest tags, then those saved about then and those of its site.
 */
export async function findRelated(article: ArticleRecord, limit: number): Promise<RelatedRecord[]> {
  const keyOf = tagOf(await listAliases());
  const counts = await countTags(article.tags.map(keyOf));
  const rarestFirst = [...counts].sort(([, a], [, b]) => a - b).map(([key]) => key);
  const ids = new Set<string>();
  for (const key of rarestFirst) {
    if (ids.size >= MAX_CANDIDATES) break;
    for (const id of await newestWith(key)) ids.add(id);
  }
  for (const id of await nearIds(article)) ids.add(id);
  ids.delete(article.id);
  const candidates = (await getArticles([...ids].slice(0, MAX_CANDIDATES + 2 * MAX_NEAR))).filter(
    ({ shelf }) => shelf !== 'trash',
  );
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const related = relatedArticles(relatable(article), candidates.map(relatable), {
    keyOf,
    tagCount: (key) => counts.get(key) ?? 1,
    articles: await countArticles(),
    limit,
  });
  return related.flatMap(({ id, score, reason }) => {
    const found = byId.get(id);
    return found === undefined ? [] : [{ article: found, score, reason }];
  });
}

async function nearIds({ savedAt, siteKey }: ArticleRecord): Promise<string[]> {
  const { articles } = library();
  const about = articles
    .where('[shelf+savedAt]')
    .between(['library', savedAt - WEEK_MS], ['library', savedAt + WEEK_MS]);
  const ofSite = articles.where('[siteKey+savedAt]').between([siteKey, Dexie.minKey], [siteKey, Dexie.maxKey]);
  const found = await Promise.all([
    about.reverse().limit(MAX_NEAR).primaryKeys(),
    ofSite.reverse().limit(MAX_NEAR).primaryKeys(),
  ]);
  return found.flat();
}

async function newestWith(key: string): Promise<string[]> {
  return library()
    .articles.where('tagPlaces')
    .between([key, 'library', Dexie.minKey], [key, 'library', Dexie.maxKey])
    .reverse()
    .limit(MAX_PER_TAG)
    .primaryKeys();
}

function relatable({ id, title, excerpt, tags, bylines, siteKey, publishedMs }: ArticleRecord): RelatableArticle {
  return { id, title, excerpt, tags, authors: bylines.map(({ name }) => name), siteKey, timeMs: publishedMs };
}
