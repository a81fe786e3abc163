import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import { createSecondTarget } from '@/entrypoints/side-by-side/second-target.ts';
import type { ArticleRecord } from '@/utils/library/article-records.ts';
import { library } from '@/utils/library/database.ts';
import { editSegment } from '@/utils/library/segment-edits.ts';
import { openSummary } from '@/utils/library/summaries.ts';
import type { SegmentRecord } from '@/utils/library/translation-records.ts';

const ARTICLE = { id: 'a', language: 'zh-TW', siteKey: 'news.example' } as ArticleRecord;
const row = (start: number): SegmentRecord =>
  ({ sourceText: `句${start}`, blockId: 'b', start, end: start + 2 }) as SegmentRecord;

beforeEach(async () => {
  await Promise.all(library().tables.map((table) => table.clear()));
});

function open(rows: SegmentRecord[]) {
  const segments = signal<readonly SegmentRecord[]>(rows);
  const target = signal<string | null>('zh-CN');
  const second = createSecondTarget({
    article: signal(ARTICLE),
    segments,
    target,
    isBusy: signal(false),
    matchMemory: async () => [],
    flush: async () => {},
  });
  return { second, segments, target };
}

const stored = async (): Promise<[string, string][]> =>
  ((await openSummary('a', 'fr'))?.segments ?? []).map(({ sourceText, targetText }) => [sourceText, targetText]);

test('the second language has the first one’s sentences, and more come without touching what was written', async () => {
  const { second, segments } = open([row(0), row(10)]);
  second.show('fr');
  await vi.waitFor(async () =>
    expect(await stored()).toEqual([
      ['句0', ''],
      ['句10', ''],
    ]),
  );
  await editSegment((await openSummary('a', 'fr'))?.segments[1]?.id ?? '', 'Deux', 1);
  segments.value = [row(0), row(5), row(10)];
  await vi.waitFor(async () =>
    expect(await stored()).toEqual([
      ['句0', ''],
      ['句5', ''],
      ['句10', 'Deux'],
    ]),
  );
  await vi.waitFor(() => expect(second.rowOf(row(10))?.targetText).toBe('Deux'));
});

test('two sentences that a model has written about one span stay two, each with its own translation', async () => {
  const rows = ['這是計程車。', '那是軟體。'].map((sourceText) => ({ ...row(0), sourceText, written: true as const }));
  const { second, target } = open(rows);
  target.value = 'en';
  second.show('zh-CN');
  await vi.waitFor(() =>
    expect(rows.map((one) => second.rowOf(one)?.targetText)).toEqual(['这是出租车。', '那是软件。']),
  );
  expect((await openSummary('a', 'zh-CN'))?.segments.every(({ written }) => written)).toBe(true);
});

test('a language is not put beside itself', () => {
  const { second, target } = open([row(0)]);
  second.show('zh-CN');
  expect(second.language.value).toBeNull();
  target.value = 'en';
  expect(second.language.value).toBe('zh-CN');
});
