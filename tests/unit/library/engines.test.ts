import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { cachedTranslations, cacheTranslations } from '@/utils/library/cached-translations.ts';
import { library } from '@/utils/library/database.ts';
import { forgetConnection, reserveCharacters, saveConnection, usageOf } from '@/utils/library/engine-connections.ts';
import { fillMachineTexts } from '@/utils/library/machine-texts.ts';
import { editSegment } from '@/utils/library/segment-edits.ts';
import { openSummary, writeSummary } from '@/utils/library/summaries.ts';

const NOVEMBER = new Date(2026, 10, 30, 23, 59).getTime();
const DECEMBER = new Date(2026, 11, 1, 0, 1).getTime();

beforeEach(async () => {
  await Promise.all(library().tables.map((table) => table.clear()));
});

describe('the monthly cap', () => {
  const setUp = (monthlyCap: number) =>
    saveConnection({ engineId: 'deepl', baseUrl: '', key: 'k', monthlyCap, updatedAt: 1 });

  test('counts what is about to be sent, and refuses what would pass the cap', async () => {
    await setUp(100);
    expect(await reserveCharacters('deepl', 60, NOVEMBER)).toBe(true);
    expect(await reserveCharacters('deepl', 41, NOVEMBER)).toBe(false);
    expect(await reserveCharacters('deepl', 40, NOVEMBER)).toBe(true);
    expect(await usageOf('deepl', NOVEMBER)).toMatchObject({ characters: 100, requests: 2 });
  });

  test('pages that ask in the same moment cannot pass it together', async () => {
    await setUp(100);
    const answers = await Promise.all(Array.from({ length: 8 }, () => reserveCharacters('deepl', 30, NOVEMBER)));
    expect(answers.filter(Boolean)).toHaveLength(3);
    expect((await usageOf('deepl', NOVEMBER)).characters).toBe(90);
  });

  test('begins anew each month, and an engine that was taken away is never asked', async () => {
    await setUp(50);
    await reserveCharacters('deepl', 50, NOVEMBER);
    expect(await reserveCharacters('deepl', 50, DECEMBER)).toBe(true);
    await forgetConnection('deepl');
    expect(await reserveCharacters('deepl', 1, DECEMBER)).toBe(false);
    expect((await usageOf('deepl', NOVEMBER)).characters).toBe(50);
  });
});

test('machine translations are kept by key, and kept again, one stays longer', async () => {
  await cacheTranslations(new Map([['a', 'A']]), 1);
  await cacheTranslations(new Map([['b', 'B']]), 2);
  expect(await cachedTranslations(['a', 'c'])).toEqual(new Map([['a', 'A']]));
  await cacheTranslations(new Map([['a', 'A']]), 3);
  expect((await library().cachedTranslations.orderBy('usedAt').primaryKeys()).at(-1)).toBe('a');
});

test('an engine fills the rows nobody has touched, and says so of the summary', async () => {
  const segments = [0, 10].map((start) => ({
    sourceText: `句${start}`,
    blockId: 'b',
    start,
    end: start + 5,
    machineText: '',
  }));
  const draft = { articleId: 'a', sourceLanguage: 'zh-TW', targetLanguage: 'en', engineId: 'none', segments };
  const { summary, segments: rows } = await writeSummary(draft, 1);
  const [first = '', second = ''] = rows.map(({ id }) => id);
  await editSegment(first, 'Mine', 2);
  const texts = new Map([
    [first, 'Machine 1'],
    [second, 'Machine 2'],
    ['gone', 'Machine 3'],
  ]);
  await fillMachineTexts(summary.id, 'deepl', texts, 3);
  const after = await openSummary('a', 'en');
  expect(after?.summary.engineId).toBe('deepl');
  expect(after?.segments.map(({ targetText, state }) => [targetText, state])).toEqual([
    ['Mine', 'translated'],
    ['Machine 2', 'draft'],
  ]);
});
