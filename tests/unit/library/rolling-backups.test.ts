import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { setNote } from '@/utils/library/article-edits.ts';
import { saveExtraction } from '@/utils/library/articles.ts';
import { library } from '@/utils/library/database.ts';
import { libraryChecksum } from '@/utils/library/library-state.ts';
import { keptTimes, listBackups, makeRollingBackup } from '@/utils/library/rolling-backups.ts';
import { importLibrary } from './import-library.ts';
import { sampleExtraction } from './sample-extraction.ts';

const DAY = 86_400_000;

beforeEach(() => Promise.all(library().tables.map((table) => table.clear())));

test('made when something has changed, and it brings all back after the library was lost', async () => {
  const { article } = await saveExtraction(sampleExtraction('https://news.example/a', ['志工'], 'a'), 1);
  expect(await makeRollingBackup(await libraryChecksum({}), {}, DAY)).toBe('made');
  expect(await makeRollingBackup(await libraryChecksum({}), {}, 2 * DAY)).toBe('unchanged');
  await setNote(article.id, '要引用', 3 * DAY);
  expect(await makeRollingBackup(await libraryChecksum({}), {}, 3 * DAY)).toBe('made');
  await library().delete({ disableAutoOpen: false });
  const [newest] = await listBackups();
  const options = { now: 9, rules: [], signal: new AbortController().signal, onProgress: () => {} };
  expect(await importLibrary(newest?.file ?? new Blob(), options)).toEqual({ ok: true, value: 1 });
  expect(await library().articles.get(article.id)).toMatchObject({ title: 'a', note: '要引用' });
});

test('whatever a backup holds makes another one: a translated sentence, a setting', async () => {
  const seen = new Set([await libraryChecksum({})]);
  const row = {
    id: 'g1',
    summaryId: 'm1',
    position: 0,
    sourceText: '',
    blockId: '',
    start: 0,
    end: 0,
    machineText: '',
  };
  const segment = { ...row, origin: 'human', state: 'draft' } as const;
  await library().segments.put({ ...segment, targetText: 'House', updatedAt: 1 });
  seen.add(await libraryChecksum({}));
  await library().segments.put({ ...segment, targetText: 'Old house', updatedAt: 2 });
  seen.add(await libraryChecksum({}));
  seen.add(await libraryChecksum({ settings: { theme: 'dark' } }));
  expect(seen.size).toBe(4);
});

test('over a year of days a few are kept: the newest, and some that reach weeks and months back', () => {
  let kept: number[] = [];
  for (let day = 0; day < 365; day++) {
    const now = day * DAY + 3_600_000;
    kept = [...keptTimes([...kept, now], now)];
    expect(kept.length).toBeLessThanOrEqual(7);
    if (day < 70) continue;
    const ages = kept.map((at) => (now - at) / DAY).sort((a, b) => a - b);
    expect(ages.slice(0, 3)).toEqual([0, 1, 2]);
    expect(
      ages.some((age) => age >= 7 && age < 14),
      `${day}: ${ages}`,
    ).toBe(true);
    expect(
      ages.some((age) => age >= 30 && age < 60),
      `${day}: ${ages}`,
    ).toBe(true);
  }
});
