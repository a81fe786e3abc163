import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { library } from '@/utils/library/database.ts';
import { editSegment, noteSegment, restoreVersion, segmentVersions } from '@/utils/library/segment-edits.ts';
import { joinSegments, splitSegment } from '@/utils/library/segment-shape.ts';
import { openSummary, writeSummary } from '@/utils/library/summaries.ts';
import { memoryOf } from '@/utils/library/translation-memory.ts';

const TEXT = '船進港了，人都下來。 市場開了。第三句在這裡。';
const SPANS = [
  [0, 10],
  [11, 16],
  [16, 23],
] as const;

beforeEach(async () => {
  await Promise.all(library().tables.map((table) => table.clear()));
});

const draft = (spans: readonly (readonly [number, number])[]) => ({
  articleId: 'a',
  sourceLanguage: 'zh-TW',
  targetLanguage: 'en',
  engineId: 'none',
  segments: spans.map(([start, end]) => ({
    sourceText: TEXT.slice(start, end),
    blockId: 'b',
    start,
    end,
    machineText: '',
  })),
});

const rows = async () => (await openSummary('a', 'en'))?.segments ?? [];

async function written(...targets: string[]): Promise<string[]> {
  const { segments } = await writeSummary(draft(SPANS), 1);
  for (const [index, text] of targets.entries()) await editSegment(segments[index]?.id ?? '', text, 2);
  return segments.map(({ id }) => id);
}

test('a cut row becomes two, each an exact span with its share of the translation', async () => {
  const [first = ''] = await written('The ship is in, everyone is off.');
  await splitSegment(first, { source: 5, target: 15 }, 3);
  const now = await rows();
  expect(now.map(({ sourceText }) => sourceText)).toEqual(['船進港了，', '人都下來。', '市場開了。', '第三句在這裡。']);
  for (const { sourceText, start, end } of now) expect(TEXT.slice(start, end)).toBe(sourceText);
  expect(now.map(({ targetText, state }) => [targetText, state]).slice(0, 2)).toEqual([
    ['The ship is in,', 'translated'],
    ['everyone is off.', 'translated'],
  ]);
  expect(now.map(({ position }) => position)).toEqual([0, 1, 2, 3]);
  expect((await segmentVersions(first)).map(({ text }) => text)).toEqual(['The ship is in, everyone is off.']);
  expect((await memoryOf({ source: 'zh-TW', target: 'en' })).map(({ source }) => source).sort()).toEqual([
    '人都下來。',
    '船進港了，',
  ]);
});

test('joining is the way back, and keeps both notes and both histories', async () => {
  const [first = '', second = ''] = await written('The ship is in.', 'The market opens.');
  await noteSegment(first, 'one');
  await noteSegment(second, 'two');
  await joinSegments(first, ' ', 3);
  const [joined, third] = await rows();
  expect(joined).toMatchObject({
    sourceText: TEXT.slice(0, 16),
    targetText: 'The ship is in. The market opens.',
    note: 'one\ntwo',
    origin: 'human',
    state: 'translated',
    start: 0,
    end: 16,
  });
  expect(third?.position).toBe(1);
  expect((await segmentVersions(first)).map(({ text }) => text).sort()).toEqual([
    'The market opens.',
    'The ship is in.',
  ]);
  expect((await memoryOf({ source: 'zh-TW', target: 'en' })).map(({ id }) => id)).toEqual([first]);
});

test('a half that is not begun leaves the joined row a draft; the last row has no next', async () => {
  const [first = '', , third = ''] = await written('The ship is in.');
  await joinSegments(first, ' ', 3);
  expect((await rows())[0]?.state).toBe('draft');
  await expect(joinSegments(third, '', 4)).rejects.toThrow('last');
});

test('a cut that leaves nothing on one side changes nothing', async () => {
  const [first = ''] = await written('The ship is in.');
  await expect(splitSegment(first, { source: 0, target: 3 }, 3)).rejects.toThrow('cannot be cut');
  expect((await rows()).length).toBe(3);
});

test('a new summary leaves cut rows as they are and does not bring the whole sentence beside them', async () => {
  const [first = ''] = await written();
  await splitSegment(first, { source: 5, target: 0 }, 3);
  await writeSummary(draft(SPANS.slice(0, 2)), 4);
  expect((await rows()).map(({ sourceText }) => sourceText)).toEqual(['船進港了，', '人都下來。', '市場開了。']);
});

test('an earlier text comes back with its state, and what stood there goes into history', async () => {
  const [first = ''] = await written('Old.');
  await editSegment(first, 'New.', 60_000, 'reviewed');
  const [old] = await segmentVersions(first);
  if (old === undefined) throw new Error('no history');
  await restoreVersion(old, 61_000);
  expect((await rows())[0]).toMatchObject({ targetText: 'Old.', state: 'translated', origin: 'human' });
  expect((await segmentVersions(first)).map(({ text }) => text)).toEqual(['New.', 'Old.']);
});
