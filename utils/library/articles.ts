import Dexie from 'dexie';
import type { Corrections } from '@/utils/article/corrections.ts';
import type { Extraction } from '@/utils/article/extraction.ts';
import { urlKey } from '@/utils/article/url-key.ts';
import { articleFromExtraction, contentFromExtraction, correctArticle, refreshArticle } from './article-record.ts';
import type { ArticleRecord, ContentRecord } from './article-records.ts';
import { keepVersion } from './content-versions.ts';
import { articleTables, library } from './database.ts';
import { keepShownPictures, wantPictures } from './pictures.ts';
import { indexArticles } from './search-blocks.ts';
import { moveWithin } from './shelves.ts';
import { putTagged, uncountTags } from './tags.ts';

/** The shelf's newest articles: one bounded walk along an index, whatever the library's size. */
export function listArticles({ limit }: { limit: number }): Promise<ArticleRecord[]> {
  return library()
    .articles.where('[shelf+savedAt]')
    .between(['library', Dexie.minKey], ['library', Dexie.maxKey])
    .reverse()
    .limit(limit)
    .toArray();
}

/** How many articles are on the shelf `library`. */
export function countArticles(): Promise<number> {
  return library()
    .articles.where('[shelf+savedAt]')
    .between(['library', Dexie.minKey], ['library', Dexie.maxKey])
    .count();
}

/** A saved article without its text, on any shelf. */
export function getArticle(id: string): Promise<ArticleRecord | undefined> {
  return library().articles.get(id);
}

/** A saved article’s text. */
export function getContent(articleId: string): Promise<ContentRecord | undefined> {
  return library().contents.get(articleId);
}

/** The saved article at an address, on any shelf: one look-up in a unique index. */
export function findByUrl(url: string): Promise<ArticleRecord | undefined> {
  return library().articles.get({ urlKey: urlKey(url) });
}

/** What comes along with a page when it is saved. */
export interface SaveExtras {
  corrections?: Corrections;
  /** The text the reader had selected. */
  quote?: string;
  /** Addresses of the pictures to keep; they are fetched later. */
  pictures?: readonly string[];
}

/**
 * Saves a page: metadata, text, tags, tag counts and the pictures to be fetched, in one transaction. A page saved before
 * is refreshed and taken back from the trash; its tags, note and corrections are left alone.
 */
export function saveExtraction(
  extraction: Extraction,
  now: number,
  { corrections = {}, quote, pictures = [] }: SaveExtras = {},
): Promise<{ article: ArticleRecord; wasSaved: boolean }> {
  const db = library();
  return db.transaction('rw', articleTables(), async () => {
    const fresh = articleFromExtraction(extraction, now);
    const existing = await db.articles.get({ urlKey: fresh.urlKey });
    const wasSaved = existing !== undefined && existing.shelf !== 'trash';
    const page = existing === undefined ? fresh : refreshArticle(existing, extraction, now);
    const corrected = correctArticle(page, corrections);
    const quotes = quote === undefined ? corrected.quotes : [...new Set([...corrected.quotes, quote])];
    // One that comes back from the trash is saved now, and stands on top.
    const article = { ...corrected, quotes, savedAt: wasSaved ? corrected.savedAt : now };
    const content = contentFromExtraction(article.id, extraction, now);
    const keepsText = existing !== undefined && extraction.content === null;
    if (!keepsText) {
      await keepVersion(content);
      await db.contents.put(content);
      await keepShownPictures(article.id, new Set(shownPictures(article, content)));
    }
    await wantPictures(article.id, pictures, now);
    if (existing !== undefined && !wasSaved) await moveWithin([article], 'library', now);
    else {
      if (existing?.tags === article.tags) await db.articles.put(article);
      else {
        await uncountTags(existing === undefined ? [] : [existing], now);
        await putTagged([article], now);
      }
      await indexArticles([{ article, text: keepsText ? undefined : content.text }]);
    }
    return { article: (await db.articles.get(article.id)) ?? article, wasSaved };
  });
}

function shownPictures({ leadImage }: ArticleRecord, { blocks }: ContentRecord): string[] {
  return [...blocks.map(({ url }) => url), leadImage?.url].filter((url) => url !== undefined);
}
