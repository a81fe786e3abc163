import type { Corrections } from '@/utils/article/corrections.ts';
import { correctArticle } from './article-record.ts';
import { articleTables, library } from './database.ts';
import type { ArticleRecord, Shelf } from './records.ts';
import { indexArticle } from './search-blocks.ts';
import { moveWithin } from './shelves.ts';
import { distinctTags, tagArticle, untagArticle } from './tags.ts';

/** Marks an article as a favourite, or no longer. */
export function setFavourite(articleId: string, isFavourite: boolean, now: number): Promise<void> {
  return edit(articleId, now, (article) => ({ ...article, favourite: isFavourite ? 1 : 0 }));
}

/** Marks an article as read or unread. */
export function setRead(articleId: string, isRead: boolean, now: number): Promise<void> {
  return edit(articleId, now, (article) => ({ ...article, read: isRead ? 1 : 0 }));
}

/** Replaces the reader’s note; an empty one takes it away. */
export function setNote(articleId: string, note: string, now: number): Promise<void> {
  return edit(articleId, now, (article) => ({ ...article, note }));
}

/** Puts fields of a saved article right; they outlive every later saving of the page. */
export function correctSavedArticle(articleId: string, corrections: Corrections, now: number): Promise<void> {
  return edit(articleId, now, (article) => correctArticle(article, corrections));
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

/** Moves an article to another shelf, e.g. to the trash or back. */
export async function moveToShelf(articleId: string, shelf: Shelf, now: number): Promise<void> {
  await moveAll([articleId], shelf, now);
}

/** Moves articles to a shelf, all of them or none; gives the shelves they came from. */
export function moveAll(articleIds: readonly string[], shelf: Shelf, now: number): Promise<Map<string, Shelf>> {
  const db = library();
  return db.transaction('rw', articleTables(), async () => {
    const before = new Map<string, Shelf>();
    for (const article of await db.articles.bulkGet([...articleIds])) {
      if (article === undefined || article.shelf === shelf) continue;
      before.set(article.id, article.shelf);
      await moveWithin(article, shelf, now);
    }
    return before;
  });
}

/** Puts articles back on the shelves that `moveAll()` took them from, all of them or none. */
export function restoreShelves(before: ReadonlyMap<string, Shelf>, now: number): Promise<void> {
  const db = library();
  return db.transaction('rw', articleTables(), async () => {
    for (const article of await db.articles.bulkGet([...before.keys()])) {
      const shelf = article && before.get(article.id);
      if (article !== undefined && shelf !== undefined) await moveWithin(article, shelf, now);
    }
  });
}

/** The tags of articles before a change, by article. */
export type TagsBefore = ReadonlyMap<string, readonly string[]>;

function edit(articleId: string, now: number, change: (article: ArticleRecord) => ArticleRecord): Promise<void> {
  const db = library();
  return db.transaction('rw', articleTables(), async () => {
    const article = await db.articles.get(articleId);
    if (article !== undefined) await store({ ...change(article), updatedAt: now });
  });
}

function changeTags(
  articleIds: readonly string[],
  now: number,
  tagsFor: (article: ArticleRecord) => readonly string[],
): Promise<TagsBefore> {
  const db = library();
  return db.transaction('rw', articleTables(), async () => {
    const before = new Map<string, readonly string[]>();
    for (const article of await db.articles.bulkGet([...articleIds])) {
      if (article === undefined) continue;
      before.set(article.id, article.tags);
      const changed = { ...article, tags: distinctTags(tagsFor(article)), updatedAt: now };
      await untagArticle(article, now);
      await tagArticle(changed, now);
      await store(changed);
    }
    return before;
  });
}

async function store(article: ArticleRecord): Promise<void> {
  await library().articles.put(article);
  if (article.shelf !== 'trash') await indexArticle(article);
}
