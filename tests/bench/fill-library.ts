import type { Page } from 'puppeteer-core';
import type { ArticleRecord, ArticleTagRecord, ContentRecord, TagCountRecord } from '../../utils/library/records.ts';

const TAGS = 200;
const TAGS_OF_AN_ARTICLE = 4;
const TEXT = '島上的風從清晨吹到傍晚，把晾在埕上的高粱吹得沙沙作響。'.repeat(15);
const ROWS_AT_ONCE = 1_000;

/** Puts made-up articles into the library of the browser that a page of the extension belongs to. */
export async function fillLibrary(backstage: Page, size: number): Promise<void> {
  const now = Date.now();
  for (let from = 0; from < size; from += ROWS_AT_ONCE) {
    const indexes = Array.from({ length: Math.min(ROWS_AT_ONCE, size - from) }, (_, offset) => from + offset);
    const articles = indexes.map((index) => articleOf(index, now));
    await putRows(backstage, 'articles', articles);
    await putRows(backstage, 'contents', articles.map(contentOf));
    await putRows(backstage, 'articleTags', articles.flatMap(tagRowsOf));
  }
  await putRows(backstage, 'tagCounts', tagCounts(size, now));
}

function tagsOf(index: number): string[] {
  return Array.from({ length: TAGS_OF_AN_ARTICLE }, (_, nth) => `標籤${(index * 7 + nth * nth * 13) % TAGS}`);
}

function articleOf(index: number, now: number): ArticleRecord {
  const savedAt = now - index * 60_000;
  return {
    id: `bench-${index}`,
    urlKey: `news.example/${index}`,
    url: `https://news.example/${index}`,
    title: `第 ${index} 篇文章：島上的風與高粱田`,
    excerpt: TEXT.slice(0, 120),
    bylines: [],
    published: { day: '2026-01-01' },
    publishedMs: savedAt,
    modified: null,
    siteName: '島嶼新聞',
    siteKey: 'news.example',
    language: 'zh-TW',
    section: null,
    categories: ['地方'],
    tags: tagsOf(index),
    leadImage: null,
    notice: null,
    words: 400,
    readingMinutes: 1,
    shelf: 'library',
    read: 0,
    favourite: 0,
    note: '',
    quotes: [],
    corrected: [],
    savedAt,
    updatedAt: savedAt,
  };
}

function contentOf({ id, updatedAt }: ArticleRecord): ContentRecord {
  return { articleId: id, html: `<p>${TEXT}</p>`, text: TEXT, blocks: [], removed: [], updatedAt };
}

function tagRowsOf({ id, tags, shelf, savedAt }: ArticleRecord): ArticleTagRecord[] {
  return [...new Set(tags)].map((tagKey) => ({ articleId: id, tagKey, shelf, savedAt }));
}

function tagCounts(size: number, updatedAt: number): TagCountRecord[] {
  const counts = new Map<string, number>();
  for (let index = 0; index < size; index += 1) {
    for (const tag of new Set(tagsOf(index))) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ tagKey: name, name, count, updatedAt }));
}

function putRows(backstage: Page, table: string, rows: object[]): Promise<void> {
  return backstage.evaluate(
    (name, records) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('windlion');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction(name, 'readwrite');
          for (const record of records) change.objectStore(name).put(record);
          change.onabort = () => reject(change.error);
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    table,
    rows,
  );
}
