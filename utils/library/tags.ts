import { tagKey } from '@/utils/tags/tag-key.ts';
import type { ArticleRecord, TagCountRecord, TagPlace } from './article-records.ts';
import { library } from './database.ts';

/** Every tag in use, for completion: one walk along the index of counts, the most used first. */
export function allTags(): Promise<TagCountRecord[]> {
  return library().tagCounts.where('count').above(0).reverse().toArray();
}

/** How many articles on the shelf `library` carry each of these tags; tags that none carries are left out. */
export async function countTags(keys: string[]): Promise<Map<string, number>> {
  const rows = await library().tagCounts.bulkGet(keys);
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.tagKey, row.count]])));
}

/** Writes articles with their places in the lists of their tags, and counts them; inside the caller's transaction. */
export async function putTagged(articles: readonly ArticleRecord[], now: number): Promise<void> {
  const tagged = await namesOf(articles);
  await library().articles.bulkPut(tagged.map(({ article, names }) => withPlaces(article, names.keys())));
  await addToCounts(tagged, 1, now);
}

/** An article with its places in the lists of these tags. */
export function withPlaces(article: ArticleRecord, tagKeys: Iterable<string>): ArticleRecord {
  const { shelf, savedAt } = article;
  return { ...article, tagPlaces: Array.from(tagKeys, (key): TagPlace => [key, shelf, savedAt]) };
}

/** Takes articles' share of the counts out, for those about to be written anew or deleted; inside the caller's transaction. */
export async function uncountTags(articles: readonly ArticleRecord[], now: number): Promise<void> {
  await addToCounts(await namesOf(articles), -1, now);
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

/** The keys that articles stand under: a tag's own, or for another name of a tag that tag's. */
export async function rowKeys(keys: readonly string[]): Promise<Map<string, string>> {
  const aliases = await library().tagAliases.bulkGet([...keys]);
  return new Map(keys.map((key, index) => [key, aliases[index]?.tagKey ?? key]));
}

interface TaggedArticle {
  article: ArticleRecord;
  /** Its tags as written, by the key they stand under. */
  names: Map<string, string>;
}

async function namesOf(articles: readonly ArticleRecord[]): Promise<TaggedArticle[]> {
  const keys = await rowKeys([...new Set(articles.flatMap(({ tags }) => tags.map(tagKey)))]);
  return articles.map((article) => ({
    article,
    names: new Map(article.tags.map((name) => [keys.get(tagKey(name)) ?? tagKey(name), name])),
  }));
}

async function addToCounts(tagged: readonly TaggedArticle[], change: 1 | -1, now: number): Promise<void> {
  const changes = new Map<string, { name: string; count: number }>();
  for (const { article, names } of tagged) {
    if (article.shelf !== 'library') continue;
    for (const [key, name] of names) changes.set(key, { name, count: (changes.get(key)?.count ?? 0) + change });
  }
  const { tagCounts } = library();
  const keys = [...changes.keys()];
  const known = await tagCounts.bulkGet(keys);
  await tagCounts.bulkPut(
    keys.map((key, index) => ({
      tagKey: key,
      name: known[index]?.name ?? changes.get(key)?.name ?? key,
      count: Math.max(0, (known[index]?.count ?? 0) + (changes.get(key)?.count ?? 0)),
      updatedAt: now,
    })),
  );
}
