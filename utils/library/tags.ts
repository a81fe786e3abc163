import { tagKey } from '@/utils/tags/tag-key.ts';
import { library } from './database.ts';
import type { ArticleRecord, TagCountRecord } from './records.ts';

/** The library's most used tags. */
export function topTags(limit: number): Promise<TagCountRecord[]> {
  return library().tagCounts.where('count').above(0).reverse().limit(limit).toArray();
}

/** Every tag in use, for completion: one walk along the index of counts, the most used first. */
export function allTags(): Promise<TagCountRecord[]> {
  return library().tagCounts.where('count').above(0).reverse().toArray();
}

/** How many articles on the shelf `library` carry each of these tags; tags that none carries are left out. */
export async function countTags(keys: string[]): Promise<Map<string, number>> {
  const rows = await library().tagCounts.bulkGet(keys);
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.tagKey, row.count]])));
}

/** Writes an article's tag rows and counts them; inside the caller's transaction. */
export async function tagArticle(article: ArticleRecord, now: number): Promise<void> {
  const { id: articleId, shelf, savedAt } = article;
  const names = namesByKey(article);
  await library().articleTags.bulkPut([...names.keys()].map((key) => ({ articleId, tagKey: key, shelf, savedAt })));
  if (shelf === 'library') await addToCounts(names, 1, now);
}

/** Takes an article's tag rows and its share of the counts out; inside the caller's transaction. */
export async function untagArticle(article: ArticleRecord, now: number): Promise<void> {
  const names = namesByKey(article);
  await library().articleTags.bulkDelete([...names.keys()].map((key): [string, string] => [article.id, key]));
  if (article.shelf === 'library') await addToCounts(names, -1, now);
}

/** The names without spellings of one tag written before them, and without empty ones. */
export function distinctTags(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names.map((written) => written.trim())) {
    const key = tagKey(name);
    if (key !== '' && !byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()];
}

function namesByKey(article: ArticleRecord): Map<string, string> {
  return new Map(article.tags.map((name) => [tagKey(name), name]));
}

async function addToCounts(names: Map<string, string>, change: 1 | -1, now: number): Promise<void> {
  const { tagCounts } = library();
  const keys = [...names.keys()];
  const known = await tagCounts.bulkGet(keys);
  await tagCounts.bulkPut(
    keys.map((key, index) => ({
      tagKey: key,
      name: known[index]?.name ?? names.get(key) ?? key,
      count: Math.max(0, (known[index]?.count ?? 0) + change),
      updatedAt: now,
    })),
  );
}
