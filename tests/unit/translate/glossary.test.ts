import { expect, test } from 'vitest';
import { findTerms, type GlossaryTerm, termsFor, translationOf } from '@/utils/translate/glossary.ts';

const PAIR = { source: 'zh-TW', target: 'en' };
const term = (source: string, target: string, more: Partial<GlossaryTerm> = {}): GlossaryTerm => ({
  source,
  target,
  pair: PAIR,
  ...more,
});

const said = (text: string, terms: readonly GlossaryTerm[]): string[] =>
  findTerms(text, terms).map(({ term: own, start, end }) => translationOf(own, text.slice(start, end)));

test('the longest term wins, whatever the order of the list', () => {
  const terms = [term('風獅', 'wind lion'), term('風獅爺文化節', 'Wind Lion Festival'), term('文化', 'culture')];
  expect(said('今年的風獅爺文化節和文化課', terms)).toEqual(['Wind Lion Festival', 'culture']);
});

test('on its own site a site’s translation comes before the one for all, and stays away from others', () => {
  const terms = [term('港口', 'harbour'), term('港口', 'Harbour Office', { site: 'a.example' })];
  expect(said('到港口', termsFor(terms, PAIR, 'a.example'))).toEqual(['Harbour Office']);
  expect(said('到港口', termsFor(terms, PAIR, 'b.example'))).toEqual(['harbour']);
});

test('a variant is the term; a Latin term is a whole word', () => {
  const terms = [term('臺北', 'Taipei', { variants: ['台北'] }), term('port', 'x')];
  expect(said('從台北到臺北', terms)).toEqual(['Taipei', 'Taipei']);
  expect(said('support the Port', terms)).toEqual(['x']);
});
