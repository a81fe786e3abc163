import Dexie from 'dexie';
import { type RelatableArticle, type RelatedReason, relatedArticles } from '@/utils/tags/related-articles.ts';
import { tagKey } from '@/utils/tags/tag-key.ts';
import { getArticles } from './article-ids.ts';
import { countArticles } from './articles.ts';
import { library } from './database.ts';
import type { ArticleRecord } from './records.ts';
import { countTags } from './tags.ts';

export interface RelatedRecord {
  article: ArticleRecord;
  score: number;
  reason: RelatedReason;
}

const MAX_CANDIDATES = 300;
const MAX_PER_TAG = 120;

/** The saved articles that belong to one, the nearest first; bounded: the newest of its rarest tags are compared. */
export async function findRelated(article: ArticleRecord, limit: number): Promise<RelatedRecord[]> {
  const counts = await countTags(article.tags.map(tagKey));
  const rarestFirst = [...counts].sort(([, a], [, b]) => a - b).map(([key]) => key);
  const ids = new Set<string>();
  for (const key of rarestFirst) {
    if (ids.size >= MAX_CANDIDATES) break;
    for (const id of await newestWith(key)) ids.add(id);
  }
  ids.delete(article.id);
  const candidates = await getArticles([...ids].slice(0, MAX_CANDIDATES));
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const related = relatedArticles(relatable(article), candidates.map(relatable), {
    tagCount: (key) => counts.get(key) ?? 1,
    articles: await countArticles(),
    limit,
  });
  return related.flatMap(({ id, score, reason }) => {
    const found = byId.get(id);
    return found === undefined ? [] : [{ article: found, score, reason }];
  });
}

async function newestWith(key: string): Promise<string[]> {
  const rows = await library()
    .articleTags.where('[tagKey+shelf+savedAt]')
    .between([key, 'library', Dexie.minKey], [key, 'library', Dexie.maxKey])
    .reverse()
    .limit(MAX_PER_TAG)
    .primaryKeys();
  return rows.map(([articleId]) => articleId);
}

function relatable({ id, title, excerpt, tags, bylines, siteKey, publishedMs }: ArticleRecord): RelatableArticle {
  return { id, title, excerpt, tags, authors: bylines.map(({ name }) => name), siteKey, timeMs: publishedMs };
}
