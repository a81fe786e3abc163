import { expect, test } from 'vitest';
import { isStaleAddress, withoutStaleAddress } from '@/utils/extract/stale-address.ts';
import { sampleExtraction } from '../library/sample-extraction.ts';

const FIRST = 'https://news.example/first/';
const SECOND = 'https://news.example/second/';

test.each([
  ['left standing from the article before', FIRST, SECOND, FIRST, true],
  ['renewed with the article', SECOND, SECOND, FIRST, false],
  ['of a page that was loaded as it is', FIRST, FIRST, FIRST, false],
  ['of a page loaded under another of its addresses', FIRST, `${FIRST}?p=1`, `${FIRST}?p=1`, false],
  ['with a place in the page behind it', FIRST, `${FIRST}#comments`, FIRST, false],
])('a canonical address %s', (_name, canonical, url, loaded, isStale) => {
  expect(isStaleAddress(canonical, url, loaded)).toBe(isStale);
});

test('an article shown in place of another is known by its own address', () => {
  const page = sampleExtraction(SECOND);
  const stale = { value: FIRST, source: 'link', rank: 0.9 };
  const read = withoutStaleAddress({ ...page, canonicalUrl: { value: FIRST, candidates: [stale] } }, FIRST);
  expect(read.canonicalUrl).toEqual({ value: null, candidates: [] });
  expect(withoutStaleAddress(page, SECOND)).toBe(page);
});
