import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { library } from '@/utils/library/database.ts';
import { allTerms, glossaryOf, saveTerm, saveTerms } from '@/utils/library/glossary.ts';

const PAIR = { source: 'zh-TW', target: 'en' };

beforeEach(() => library().glossaryTerms.clear());

test('many terms are stored at once, each in place of the one with its source', async () => {
  await saveTerm({ source: '港口', target: 'port', pair: PAIR }, 1);
  await saveTerms(
    [
      { source: '港口', target: 'harbour', pair: PAIR },
      { source: '燈塔', target: 'lighthouse', pair: PAIR },
      { source: '港口', target: 'port', pair: { source: 'zh-TW', target: 'fr' } },
    ],
    2,
  );
  expect((await glossaryOf(PAIR)).map(({ target }) => target).sort()).toEqual(['harbour', 'lighthouse']);
  expect(await allTerms()).toHaveLength(3);
});

test('a site has its own translation beside the one for all', async () => {
  await saveTerm({ source: '港口', target: 'harbour', pair: PAIR }, 1);
  await saveTerm({ source: '港口', target: 'Harbour Office', pair: PAIR, site: 'a.example' }, 2);
  expect(await glossaryOf(PAIR)).toHaveLength(2);
});
