import { CORRECTABLE_FIELDS, type Corrections } from '@/utils/article/corrections.ts';
import type { Extraction } from '@/utils/article/extraction.ts';
import { pageDateToMs } from '@/utils/article/page-date.ts';
import { newRecordId } from '@/utils/article/record-id.ts';
import { urlKey } from '@/utils/article/url-key.ts';
import type { ArticleRecord, ContentRecord } from './article-records.ts';
import { contentBytes } from './storage-use.ts';
import { distinctTags } from './tags.ts';

/** The record a newly saved page starts with. */
export function articleFromExtraction(extraction: Extraction, now: number): ArticleRecord {
  return withPublishedMs({
    id: newRecordId(),
    ...pageFields(extraction),
    tags: distinctNames(extraction.tags),
    shelf: 'library',
    read: 0,
    favourite: 0,
    note: '',
    quotes: [],
    corrected: [],
    savedAt: now,
    updatedAt: now,
  });
}

/**
 * An article saved before, with what the page says now; what the reader made or put right stays, and so does what a
 * poorer view of the page, such as a listing, does not tell.
 */
export function refreshArticle(article: ArticleRecord, extraction: Extraction, now: number): ArticleRecord {
  const kept = Object.fromEntries(article.corrected.map((field) => [field, article[field]]));
  const told = Object.fromEntries(Object.entries(pageFields(extraction)).filter(([, value]) => isTold(value)));
  const known = extraction.content === null ? article : withText(article, extraction);
  return withPublishedMs({ ...known, ...told, ...kept, updatedAt: now });
}

/** A link whose text has come gets its page's tags besides those it has. */
function withText({ toFetch, ...article }: ArticleRecord, { tags }: Extraction): ArticleRecord {
  return toFetch === undefined
    ? article
    : { ...article, tags: distinctTags([...article.tags, ...distinctNames(tags)]) };
}

/**
 * An article with what its page was completed to. Only a field that still reads as `page` had it is changed: any other
 * was put right, edited or saved anew meanwhile.
 */
export function completeRecord(article: ArticleRecord, page: Extraction, completed: Extraction): ArticleRecord {
  const before = { ...pageFields(page), tags: distinctNames(page.tags) };
  const after = { ...pageFields(completed), tags: distinctTags(distinctNames(completed.tags)) };
  const corrected = new Set<string>(article.corrected);
  const isOpen = (field: keyof typeof before): boolean =>
    !corrected.has(field) && JSON.stringify(article[field]) === JSON.stringify(before[field]);
  const changed = Object.entries(after).filter(([field]) => isOpen(field as keyof typeof before));
  return withPublishedMs({ ...article, ...Object.fromEntries(changed) });
}

/** An article with some fields put right by the reader. */
export function correctArticle(article: ArticleRecord, corrections: Corrections): ArticleRecord {
  const fields = CORRECTABLE_FIELDS.filter((field) => corrections[field] !== undefined);
  return withPublishedMs({ ...article, ...corrections, corrected: [...new Set([...article.corrected, ...fields])] });
}

/** The text that goes with an article; empty for a page that has none. */
export function contentFromExtraction(articleId: string, extraction: Extraction, now: number): ContentRecord {
  const content = extraction.content ?? { html: '', text: '', blocks: [], removed: [] };
  const { html, text, blocks, removed } = content;
  return { articleId, html, text, blocks, removed, bytes: contentBytes(content), updatedAt: now };
}

function isTold(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== '' && value !== 0;
}

function withPublishedMs(article: Omit<ArticleRecord, 'publishedMs'>): ArticleRecord {
  return { ...article, publishedMs: article.published === null ? null : pageDateToMs(article.published) };
}

function pageFields(extraction: Extraction) {
  const url = extraction.canonicalUrl.value ?? extraction.url;
  const host = new URL(url).host;
  return {
    urlKey: urlKey(url),
    url,
    title: extraction.title.value ?? url,
    excerpt: extraction.excerpt.value ?? '',
    bylines: extraction.bylines.value ?? [],
    published: extraction.published.value,
    modified: extraction.modified.value,
    siteName: extraction.siteName.value ?? host,
    siteKey: host,
    language: extraction.language.value ?? 'und',
    section: extraction.section.value,
    categories: distinctNames(extraction.categories),
    leadImage: extraction.leadImage.value,
    notice: extraction.notice.value,
    words: extraction.content?.words ?? 0,
    readingMinutes: extraction.content?.readingMinutes ?? 0,
  };
}

function distinctNames(terms: { name: string }[]): string[] {
  return [...new Set(terms.map((term) => term.name))];
}
