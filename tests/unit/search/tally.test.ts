import { expect, test } from 'vitest';
import { emptyBlock, putRecord } from '@/utils/search/block.ts';
import { fold } from '@/utils/search/fold.ts';
import { parseQuery } from '@/utils/search/query.ts';
import { search } from '@/utils/search/search.ts';
import { tagForms } from '@/utils/search/tag-forms.ts';
import { startTally } from '@/utils/search/tally.ts';
import { sampleRecord } from './sample-record.ts';

const site = { siteName: '島嶼新聞', siteKey: 'news.example', language: 'zh-Hant' };
const BLOCK = [
  sampleRecord('a', { ...site, title: '候鳥南下', tags: ['Kinmen', '候鳥'], sections: ['環境', '地方'] }),
  sampleRecord('b', { ...site, title: '候鳥北返', tags: ['金門', 'KINMEN'], sections: ['環境'] }),
  sampleRecord('c', { ...site, title: '公車增班', tags: ['金門'], siteKey: 'bus.example', language: 'en' }),
].reduce(putRecord, emptyBlock(0));
const FORMS = tagForms([['金門', 'Kinmen']]);

function tallyOf(query: string) {
  const running = startTally(parseQuery(query), FORMS, (folded) => FORMS.get(folded)?.[0] ?? folded);
  running.add(BLOCK);
  return running.tally();
}

const found = (query: string) =>
  search([BLOCK], parseQuery(query), { nowMs: 0, limit: 9, forms: FORMS })
    .hits.map(({ id }) => id)
    .sort();

test('what the matches share is counted once a record, names of one tag as one', () => {
  const { tags, sites, sections, languages, matches, records } = tallyOf('候鳥');
  expect([matches, records]).toEqual([2, 3]);
  expect(tags.map(({ key, count }) => [key, count])).toEqual([
    [fold('金門'), 2],
    [fold('候鳥'), 1],
  ]);
  expect(sites).toEqual([{ key: 'news.example', count: 2, exampleId: 'a' }]);
  expect(sections.map(({ key, count }) => `${key} ${count}`)).toEqual([`${fold('環境')} 2`, `${fold('地方')} 1`]);
  expect(languages.map(({ key }) => key)).toEqual(['zh-hant']);
  expect(tallyOf('').sites.map(({ key }) => key)).toEqual(['news.example', 'bus.example']);
});

test('a tag, a word and what is not wanted are looked for by every name', () => {
  expect(found('tag:金门')).toEqual(['a', 'b', 'c']);
  expect(found('tag:kinmen')).toEqual(['a', 'b', 'c']);
  expect(found('kinmen 候鳥')).toEqual(['a', 'b']);
  expect(found('-tag:Kinmen')).toEqual([]);
  expect(found('-kinmen')).toEqual([]);
  expect(found('tag:kinm')).toEqual(['a', 'b']);
});

test('sections are asked for as a field, one of several is enough', () => {
  expect(found('section:環境')).toEqual(['a', 'b']);
  expect(found('分類:地方')).toEqual(['a']);
  expect(found('section:地方 section:環境')).toEqual(['a', 'b']);
});
