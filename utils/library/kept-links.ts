import type { Extraction } from '@/utils/article/extraction.ts';
import { urlKey } from '@/utils/article/url-key.ts';
import { setNote } from './article-edits.ts';
import type { ArticleRecord } from './article-records.ts';
import { type SaveExtras, saveExtraction } from './articles.ts';
import { articleTables, library } from './database.ts';
import { deleteForGood } from './delete-articles.ts';
import { moveWithin } from './shelves.ts';

/** A link in the library, and whether its article was there before. */
export interface KeptLink {
  article: ArticleRecord;
  wasSaved: boolean;
}

/**
 * Saves links by what is known of them before they are fetched, all in one transaction; their texts are to be fetched
 * from now on. An article that is there with its text stays as it is, or comes back from the trash so.
 */
export function keepLinks(links: readonly Extraction[], now: number): Promise<KeptLink[]> {
  const db = library();
  return db.transaction('rw', articleTables(), async () => {
    const kept: KeptLink[] = [];
    for (const [index, link] of links.entries()) {
      // The first stands on top.
      const savedAt = now + links.length - 1 - index;
      const here = await db.articles.get({ urlKey: urlKey(link.canonicalUrl.value ?? link.url) });
      const wasSaved = here !== undefined && here.shelf !== 'trash';
      const article = here ?? (await saveExtraction(link, savedAt)).article;
      if (here !== undefined && !wasSaved) await moveWithin([{ ...here, savedAt }], 'library', now);
      const isToFetch = here === undefined || here.toFetch !== undefined;
      if (isToFetch) await db.articles.update(article.id, { toFetch: { problem: 'waiting', attempts: 0, dueAt: now } });
      kept.push({ article, wasSaved });
    }
    return kept;
  });
}

/**
 * Puts a fetched page in its link's place. Where its own address is known already the link was a second way to it, and
 * only what the reader wrote on it is carried over. `null` when the link was removed meanwhile.
 */
export function completeLink(
  articleId: string,
  page: Extraction,
  now: number,
  extras: SaveExtras,
): Promise<ArticleRecord | null> {
  const db = library();
  return db.transaction('rw', db.tables, async () => {
    const link = await db.articles.get(articleId);
    if (link?.toFetch === undefined || link.shelf === 'trash') return null;
    const key = urlKey(page.canonicalUrl.value ?? page.url);
    const isKnown = key !== link.urlKey && (await db.articles.get({ urlKey: key })) !== undefined;
    if (isKnown) await deleteForGood([articleId], now);
    else await db.articles.put({ ...link, urlKey: key });
    const { article } = await saveExtraction(page, now, extras);
    if (!isKnown || link.note === '') return article;
    const note = [article.note, link.note].filter(Boolean).join('\n');
    await setNote(article.id, note, now);
    return { ...article, note };
  });
}
