import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { library } from '@/utils/library/database.ts';
import { editSegment } from '@/utils/library/segment-edits.ts';
import { openSummary, type SegmentDraft, writeSummary } from '@/utils/library/summaries.ts';

beforeEach(async () => {
  const db = library();
  await Promise.all(db.tables.map((table) => table.clear()));
});

const segment = (start: number, machineText: string): SegmentDraft => ({
  sourceText: `句${start}`,
  blockId: 'b1',
  start,
  end: start + 5,
  machineText,
});

const write = (segments: SegmentDraft[], now: number) =>
  writeSummary({ articleId: 'a', sourceLanguage: 'zh-TW', targetLanguage: 'zh-CN', engineId: 'opencc', segments }, now);

test('a person’s text outlives a longer, a shorter and another summary', async () => {
  const { segments } = await write([segment(0, '一'), segment(10, '二')], 1);
  await editSegment(segments[1]?.id ?? '', '我的話', 2);
  await write([segment(0, '一'), segment(10, '機器'), segment(20, '三')], 3);
  await write([segment(0, '一')], 4);
  const opened = await openSummary('a', 'zh-CN');
  expect(opened?.segments.map(({ targetText, origin }) => [targetText, origin])).toEqual([
    ['一', 'machine'],
    ['我的話', 'human'],
  ]);
});

test('a sentence that stays in the summary stays the same row, so that what is being typed finds it', async () => {
  const first = await write([segment(0, '一'), segment(10, '二')], 1);
  const second = await write([segment(10, '二'), segment(20, '三')], 2);
  expect(second.segments[0]?.id).toBe(first.segments[1]?.id);
  await editSegment(first.segments[1]?.id ?? '', '我的話', 3);
  expect((await openSummary('a', 'zh-CN'))?.segments[0]?.targetText).toBe('我的話');
});

test('typing into a row that is gone is told, never passed over', async () => {
  const { segments } = await write([segment(0, '一')], 1);
  await write([segment(10, '二')], 2);
  await expect(editSegment(segments[0]?.id ?? '', '我的話', 3)).rejects.toThrow('gone');
});
