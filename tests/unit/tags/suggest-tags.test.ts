import { expect, test } from 'vitest';
import { type SuggestionSources, suggestTags } from '@/utils/tags/suggest-tags.ts';
import { tagKey } from '@/utils/tags/tag-key.ts';

const known = (...names: string[]) => names.map((name) => ({ tagKey: tagKey(name), name, count: 1 }));
const NOTHING: SuggestionSources = { title: '', text: '', tags: [], pageTerms: [], known: [], similar: [], recent: [] };
const suggest = (sources: Partial<SuggestionSources>, limit = 9): string[] =>
  suggestTags({ ...NOTHING, ...sources }, limit).map(({ name, from }) => `${name}: ${from.join(' ')}`);

test('page, then title, then text, then what was used last', () => {
  expect(
    suggest({
      title: '燈塔重新開放',
      text: '渡輪每日往返，導覽由志工帶領。',
      pageTerms: ['地方'],
      known: known('志工', '燈塔', '老街'),
      recent: ['書展', '電影'],
    }),
  ).toEqual(['地方: page', '燈塔: title', '志工: text', '書展: recent', '電影: recent']);
});

test('sources add up, and the reader’s spelling wins', () => {
  const sources = { title: '台湾的灯塔', known: known('燈塔', '臺灣'), pageTerms: ['灯塔'] };
  expect(suggest(sources)).toEqual(['燈塔: page title', '臺灣: title']);
});

test('tags of similar articles by how similar these are', () => {
  const similar = [
    { tags: ['海廢', '志工'], score: 0.9 },
    { tags: ['志工', '路跑'], score: 0.3 },
  ];
  expect(suggest({ similar })).toEqual(['志工: similar', '海廢: similar', '路跑: similar']);
});

test('what the article has is not suggested, in any spelling', () => {
  expect(suggest({ tags: ['台灣'], pageTerms: ['臺湾'], recent: ['臺灣'] })).toEqual([]);
});

test('a Latin tag stands as a word, a single letter names nothing', () => {
  expect(suggest({ text: 'The artist arrived. A B', known: known('art', 'A', 'B') })).toEqual([]);
  expect(suggest({ text: 'An art fair', known: known('Art') })).toEqual(['Art: text']);
});

test('by alias', () => {
  const tag = { tagKey: tagKey('金門'), name: '金門', count: 3, aliases: ['Kinmen'] };
  expect(suggest({ title: 'A day in Kinmen', known: [tag] })).toEqual(['金門: title']);
});
