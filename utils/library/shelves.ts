import type { ArticleRecord, Shelf } from './article-records.ts';
import { articleTables, library } from './database.ts';
import { indexArticles, unindexArticles } from './search-blocks.ts';
import { putTagged, uncountTags } from './tags.ts';

/** The shelves articles stood on before a move, by article; pairs, since messages carry no maps. */
export type ShelvesBefore = [articleId: string, shelf: Shelf][];

/** Moves articles to a shelf, all of them or none; gives the shelves they came from. */
export function moveAll(articleIds: readonly string[], shelf: Shelf, now: number): Promise<ShelvesBefore> {
  const db = library();
  return db.transaction('rw', articleTables(), async () => {
    const articles = (await db.articles.bulkGet([...articleIds])).filter((article) => article !== undefined);
    const moving = articles.filter((article) => article.shelf !== shelf);
    await moveWithin(moving, shelf, now);
    return moving.map(({ id, shelf: before }) => [id, before]);
  });
}

/** Puts articles back on the shelves that `moveAll()` took them from, all of them or none. */
export function restoreShelves(before: ShelvesBefore, now: number): Promise<void> {
  const db = library();
  return db.transaction('rw', articleTables(), async () => {
    for (const shelf of new Set(before.map(([, stood]) => stood))) {
      const ids = before.filter(([, stood]) => stood === shelf).map(([id]) => id);
      const articles = await db.articles.bulkGet(ids);
      await moveWithin(
        articles.filter((article) => article !== undefined),
        shelf,
        now,
      );
    }
  });
}

/** Moves articles, with their tag counts and their places in the search; inside the caller's transaction. */
export async function moveWithin(articles: readonly ArticleRecord[], shelf: Shelf, now: number): Promise<void> {
  const db = library();
  await uncountTags(articles, now);
  const moved = articles.map((article) => ({ ...article, shelf, updatedAt: now }));
  await putTagged(moved, now);
  if (shelf === 'trash') return unindexArticles(moved.map(({ id }) => id));
  // What comes from the trash is in no block and needs its text.
  const lost = articles.filter((article) => article.shelf === 'trash').map(({ id }) => id);
  const texts = new Map(
    (await db.contents.bulkGet(lost)).flatMap((content) => (content ? [[content.articleId, content.text]] : [])),
  );
  await indexArticles(moved.map((article) => ({ article, text: texts.get(article.id) })));
}
