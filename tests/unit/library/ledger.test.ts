import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { recordOutcome } from '@/utils/library/checks.ts';
import { library } from '@/utils/library/database.ts';
import { listLedger } from '@/utils/library/ledger.ts';
import { getSource, preferAddress } from '@/utils/library/sources.ts';
import { checkNote, storeSource } from './stored-source.ts';

const locators = ['new', 'old'].map((name) => ({ format: 'feed' as const, url: `https://${name}.example/feed` }));
const target = { kind: 'feed' as const, title: '報', siteName: '報', pageUrl: 'https://new.example/', locators };

test('each check is written down, the last one first; a year of checks takes no more room than some weeks', async () => {
  const { id } = await storeSource(target, 1);
  for (let at = 1; at <= 300; at++) await recordOutcome(id, { nextCheckAt: at + 9 }, checkNote(at, 'unchanged'));
  const rows = await listLedger(id);
  expect(rows).toHaveLength(100);
  expect(rows[0]).toMatchObject({ at: 300, nextCheckAt: 309, outcome: 'unchanged', news: 0 });
  expect(await library().ledger.count()).toBeLessThanOrEqual(120);
});

test('the reader may take a move back: the old address is asked first, anew', async () => {
  const [source] = await library().sources.toArray();
  const id = source?.id ?? '';
  await library().sources.update(id, { etag: '"x"' });
  await preferAddress(id, 'https://old.example/feed', 2);
  expect(await getSource(id)).toMatchObject({ etag: null, locators: locators.toReversed() });
  await preferAddress(id, 'https://elsewhere.example/', 3);
  expect((await getSource(id))?.locators).toHaveLength(2);
});
