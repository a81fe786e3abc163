import type { Extraction } from '@/utils/article/extraction.ts';
import { pageDateToMs } from '@/utils/article/page-date.ts';
import { newRecordId } from '@/utils/article/record-id.ts';
import { urlKey } from '@/utils/article/url-key.ts';
import type { ArticleRecord, ContentRecord } from './records.ts';

/** The record a newly saved page starts with. */
export function articleFromExtraction(extraction: Extraction, now: number): ArticleRecord {
  return {
    id: newRecordId(),
    ...pageFields(extraction),
    tags: distinctNames(extraction.tags),
    shelf: 'library',
    read: 0,
    favourite: 0,
    note: '',
    savedAt: now,
    updatedAt: now,
  };
}

/** An article saved before, with what the page says now; what the reader made (tags, note, shelf, flags) stays. */
export function refreshArticle(article: ArticleRecord, extraction: Extraction, now: number): ArticleRecord {
  return { ...article, ...pageFields(extraction), updatedAt: now };
}

export function contentFromExtraction(articleId: string, extraction: Extraction, now: number): ContentRecord {
  const content = extraction.content ?? { html: '', text: '', blocks: [], removed: [] };
  const { html, text, blocks, removed } = content;
  return { articleId, html, text, blocks, removed, updatedAt: now };
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
    publishedMs: extraction.published.value === null ? null : pageDateToMs(extraction.published.value),
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
