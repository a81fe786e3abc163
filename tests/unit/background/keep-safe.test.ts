import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  acceptLibrary,
  BACKUP_ALARM,
  backUp,
  checkLibrary,
  scheduleBackup,
} from '@/entrypoints/background/keep-safe.ts';
import { saveExtraction } from '@/utils/library/articles.ts';
import { library } from '@/utils/library/database.ts';
import { deleteForGood } from '@/utils/library/delete-articles.ts';
import { listBackups } from '@/utils/library/rolling-backups.ts';
import { loadCanary, loadFollowMirror, loadLoss } from '@/utils/settings/canary.ts';
import { sampleExtraction } from '../library/sample-extraction.ts';

const save = async (path: string): Promise<string> =>
  (await saveExtraction(sampleExtraction(`https://news.example/${path}`, [], path), Date.now())).article.id;

beforeEach(async () => {
  fakeBrowser.reset();
  await library().delete({ disableAutoOpen: false });
  await acceptLibrary();
});

test('what the reader deletes is not missed', async () => {
  const id = await save('a');
  await save('b');
  await checkLibrary();
  await new Promise((resolve) => setTimeout(resolve, 2));
  await deleteForGood([id], Date.now());
  expect(await checkLibrary()).toBe(true);
  expect(await loadLoss()).toBeNull();
  expect(await loadCanary()).toMatchObject({ articles: 1 });
});

test('a library that is gone is missed, and what tells of it stays until the reader has decided', async () => {
  await save('a');
  await save('b');
  await checkLibrary();
  const before = await loadCanary();
  await library().delete({ disableAutoOpen: false });
  expect(await checkLibrary()).toBe(false);
  await save('c');
  expect(await checkLibrary()).toBe(false);
  expect(await loadLoss()).toMatchObject({ articles: 2, texts: 2, sources: 0, seenAt: before?.at });
  expect(await loadCanary()).toEqual(before);
  await acceptLibrary();
  expect(await loadLoss()).toBeNull();
  expect(await checkLibrary()).toBe(true);
});

test('some articles or texts that vanish are missed too', async () => {
  const id = await save('a');
  await save('b');
  await checkLibrary();
  await library().contents.delete(id);
  expect(await checkLibrary()).toBe(false);
  expect(await loadLoss()).toMatchObject({ articles: 0, texts: 1 });
});

test('a backup a day where something has changed; none of a library that lacks something', async () => {
  const made = (await listBackups()).length;
  await save('a');
  await backUp();
  await backUp();
  expect(await listBackups()).toHaveLength(made + 1);
  await library().delete({ disableAutoOpen: false });
  await save('b');
  await backUp();
  expect((await listBackups())[0]).toMatchObject({ articles: 1 });
  expect(await listBackups()).toHaveLength(made + 1);
});

test('the alarm is set by the last backup, and waking does not put it off', async () => {
  await save('a');
  await backUp();
  const at = (await fakeBrowser.alarms.get(BACKUP_ALARM))?.scheduledTime ?? 0;
  expect(at).toBeGreaterThan(Date.now() + 86_000_000);
  await fakeBrowser.alarms.clear(BACKUP_ALARM);
  for (let wakes = 0; wakes < 5; wakes += 1) await scheduleBackup();
  expect(Math.abs(((await fakeBrowser.alarms.get(BACKUP_ALARM))?.scheduledTime ?? 0) - at)).toBeLessThan(5_000);
  expect(await loadFollowMirror()).toEqual([]);
});
