import type { Corrections } from '@/utils/article/corrections.ts';
import { correctArticle } from './article-record.ts';
import type { ArticleRecord } from './article-records.ts';
import { articleTables, library } from './database.ts';
import { indexArticles } from './search-blocks.ts';
import { distinctTags, putTagged, uncountTags } from './tags.ts';

/** Marks an article as a favourite, or no longer. */
export function setFavourite(articleId: string, isFavourite: boolean, now: number): Promise<void> {
  return edit([articleId], now, (article) => ({ ...article, favourite: isFavourite ? 1 : 0 }));
}

/** What an article is marked as, or not. */
export type Mark = 'favourite' | 'read';

/** Marks articles, or takes the mark away, all of them or none; gives those that this has changed. */
export async function setMarks(
  articleIds: readonly string[],
  mark: Mark,
  isOn: boolean,
  now: number,
): Promise<string[]> {
  const value = isOn ? 1 : 0;
  const db = library();
  return db.transaction('rw', articleTables(), async () => {
    const articles = (await db.articles.bulkGet([...articleIds])).filter((article) => article !== undefined);
    const changing = articles.filter((article) => article[mark] !== value).map(({ id }) => id);
    await edit(changing, now, (article) => ({ ...article, [mark]: value }));
    return changing;
  });
}

/** Marks an article as read or unread. */
export function setRead(articleId: string, isRead: boolean, now: number): Promise<void> {
  return edit([articleId], now, (article) => ({ ...article, read: isRead ? 1 : 0 }));
}

/** Replaces the reader’s note; an empty one takes it away. */
export function setNote(articleId: string, note: string, now: number): Promise<void> {
  return edit([articleId], now, (article) => ({ ...article, note }));
}

/** Puts fields of a saved article right; they outlive every later saving of the page. */
export function correctSavedArticle(articleId: string, corrections: Corrections, now: number): Promise<void> {
  return edit([articleId], now, (article) => correctArticle(article, corrections));
}

/** Gives an article these tags; spellings of one tag are written once. */
export function setTags(articleId: string, tags: readonly string[], now: number): Promise<void> {
  return changeTags([articleId], now, () => tags).then(() => undefined);
}

/** Adds tags to each of the articles; gives their tags from before, for undoing all of it at once. */
export function addTags(articleIds: readonly string[], tags: readonly string[], now: number): Promise<TagsBefore> {
  return changeTags(articleIds, now, (article) => [...article.tags, ...tags]);
}

/** Puts tags back as `addTags()` found them. */
export function restoreTags(before: TagsBefore, now: number): Promise<void> {
  return changeTags([...before.keys()], now, (article) => before.get(article.id) ?? article.tags).then(() => undefined);
}

/** The tags of articles before a change, by article. */
export type TagsBefore = ReadonlyMap<string, readonly string[]>;

function edit(
  articleIds: readonly string[],
  now: number,
  change: (article: ArticleRecord) => ArticleRecord,
): Promise<void> {
  const db = library();
  return db.transaction('rw', articleTables(), async () => {
    const articles = (await db.articles.bulkGet([...articleIds])).filter((article) => article !== undefined);
    const changed = articles.map((article) => ({ ...change(article), updatedAt: now }));
    await db.articles.bulkPut(changed);
    await index(changed);
  });
}

/** Changes the tags of articles, all of them or none; of those that change the tags from before. */
export function changeTags(
  articleIds: readonly string[],
  now: number,
  tagsFor: (article: ArticleRecord) => readonly string[],
): Promise<TagsBefore> {
  const db = library();
  return db.transaction('rw', articleTables(), async () => {
    const articles = (await db.articles.bulkGet([...articleIds])).filter((article) => article !== undefined);
    await uncountTags(articles, now);
    const changed = articles.map((article) => ({ ...article, tags: distinctTags(tagsFor(article)), updatedAt: now }));
    await putTagged(changed, now);
    await index(changed);
    return new Map(articles.map(({ id, tags }) => [id, tags]));
  });
}

async function index(articles: readonly ArticleRecord[]): Promise<void> {
  await indexArticles(articles.filter(({ shelf }) => shelf !== 'trash').map((article) => ({ article })));
}
