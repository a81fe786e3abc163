import { expect, test } from 'vitest';
import { draftOf, isWholeDraft, newDraft, termOf } from '@/components/side-by-side/term-draft.ts';

const PAIR = { source: 'zh-TW', target: 'en' };

test('what is written in the form is the term, and back again', () => {
  const draft = {
    ...newDraft(' 風獅爺 ', 'Wind Lion God'),
    variants: '風獅、 石獅爺；',
    alternatives: 'wind lion',
    note: '廟方用法',
    forSite: true,
  };
  const term = termOf(draft, PAIR, 'news.example');
  expect(term).toEqual({
    source: '風獅爺',
    target: 'Wind Lion God',
    pair: PAIR,
    variants: ['風獅', '石獅爺'],
    alternatives: ['wind lion'],
    note: '廟方用法',
    site: 'news.example',
  });
  expect(termOf(draftOf({ ...term, id: 't' }), PAIR, 'news.example')).toEqual(term);
});

test('a name that stays needs no translation; a term without either is not whole', () => {
  expect(isWholeDraft({ ...newDraft('Windlion'), keepAsIs: true })).toBe(true);
  expect(isWholeDraft(newDraft('風獅爺', ' '))).toBe(false);
  expect(termOf({ ...newDraft('Windlion', 'left over'), keepAsIs: true }, PAIR, '')).toEqual({
    source: 'Windlion',
    target: '',
    pair: PAIR,
    keepAsIs: true,
  });
});
