import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { library } from '@/utils/library/database.ts';
import { glossaryOf, saveTerm } from '@/utils/library/glossary.ts';
import {
  bringBackFindings,
  dismissFinding,
  editSegment,
  editSegments,
  noteSegment,
  segmentVersions,
} from '@/utils/library/segment-edits.ts';
import { openSummary, writeSummary } from '@/utils/library/summaries.ts';
import { memoryOf } from '@/utils/library/translation-memory.ts';

const PAIR = { source: 'zh-TW', target: 'en' };

beforeEach(async () => {
  await Promise.all(library().tables.map((table) => table.clear()));
});

async function twoSegments(machineText = ''): Promise<[string, string]> {
  const segments = [0, 10].map((start) => ({
    sourceText: `句${start}`,
    blockId: 'b',
    start,
    end: start + 5,
    machineText,
  }));
  const draft = { articleId: 'a', sourceLanguage: 'zh-TW', targetLanguage: 'en', engineId: 'none', segments };
  const [first, second] = (await writeSummary(draft, 1)).segments;
  return [first?.id ?? '', second?.id ?? ''];
}

const rows = async () => (await openSummary('a', 'en'))?.segments ?? [];

test('what a person writes is remembered with its source; what they empty is forgotten', async () => {
  const [first, second] = await twoSegments('machine');
  await editSegment(first, 'One', 2);
  await editSegment(second, 'Two', 3);
  await editSegment(second, '', 4, 'new');
  expect(await memoryOf(PAIR)).toMatchObject([{ source: '句0', target: 'One', pair: PAIR }]);
  expect(await memoryOf({ source: 'en', target: 'zh-TW' })).toEqual([]);
});

test('history keeps what was replaced, once for each change and not for each key', async () => {
  const [first] = await twoSegments('machine');
  await editSegment(first, 'A', 1_000);
  await editSegment(first, 'Ab', 1_200);
  await editSegment(first, 'Abc', 1_400);
  await editSegment(first, 'Later', 100_000);
  expect((await segmentVersions(first)).map(({ text, origin }) => [text, origin])).toEqual([
    ['Abc', 'human'],
    ['machine', 'machine'],
  ]);
});

test('several edits are stored together or not at all', async () => {
  const [first] = await twoSegments();
  const edits = [first, 'no such segment'].map((segmentId) => ({
    segmentId,
    targetText: 'X',
    state: 'translated' as const,
  }));
  await expect(editSegments(edits, 5)).rejects.toThrow('gone');
  expect((await rows()).map(({ targetText }) => targetText)).toEqual(['', '']);
  expect(await memoryOf(PAIR)).toEqual([]);
});

test('a note and a waved-through doubt stay when the text is edited', async () => {
  const [first] = await twoSegments();
  await noteSegment(first, 'ask the author');
  await dismissFinding(first, 'number-missing:3', 'said elsewhere');
  await editSegment(first, 'One', 2);
  expect((await rows())[0]).toMatchObject({
    note: 'ask the author',
    dismissed: [{ key: 'number-missing:3', reason: 'said elsewhere' }],
  });
  await bringBackFindings(first);
  expect((await rows())[0]?.dismissed).toEqual([]);
});

test('a pair has one translation for a term: saving it again replaces it', async () => {
  await saveTerm({ source: '風獅爺', target: 'wind lion', pair: PAIR }, 1);
  await saveTerm({ source: '風獅爺', target: 'Wind Lion God', pair: PAIR }, 2);
  expect((await glossaryOf(PAIR)).map(({ target }) => target)).toEqual(['Wind Lion God']);
});
