import { expect, test } from 'vitest';
import { narrows } from '@/utils/search/narrows.ts';
import { parseQuery } from '@/utils/search/query.ts';
import { NO_TAG_FORMS, tagForms } from '@/utils/search/tag-forms.ts';

const after = (earlier: string, next: string, forms = NO_TAG_FORMS): boolean =>
  narrows(parseQuery(next), parseQuery(earlier), forms);

test.each([
  ['鎢', '鎢絲'],
  ['ferr', 'ferry'],
  ['金門', '金門'],
  ['tag:候鳥 志', 'tag:候鳥 志工'],
  ['老 -市集', '老屋 -市集'],
  ['ferr', '"ferry"'],
])('%s typed on to %s finds nothing else', (earlier, next) => {
  expect(after(earlier, next)).toBe(true);
});

test.each([
  ['another word', '老屋', '燈塔'],
  ['a shorter word', '老屋', '老'],
  ['a phrase that ended', '"ferr"', 'ferry'],
  ['a phrase let go', '"ferry"', 'ferry'],
  ['what is left out grows less', '老 -市', '老 -市集'],
  ['a second site', 'site:a 老', 'site:a site:b 老'],
  ['a site typed on', 'site:news7 老', 'site:news70 老'],
  ['a date', 'after:2022 老', 'after:2021 老'],
  ['a state', 'is:unread 老', '老'],
  ['two words, whose ranks depend on each other', '老 屋', '老 屋頂'],
  ['no word at all', 'tag:候鳥', 'tag:候鳥'],
])('%s: all is searched', (_, earlier, next) => {
  expect(after(earlier, next)).toBe(false);
});

test('a word that has another name may stand where its beginning does not', () => {
  const forms = tagForms([['金門', 'Kinmen']]);
  expect(after('金', '金門', forms)).toBe(false);
  expect(after('金門', '金門', forms)).toBe(true);
});
