import { expect, test } from 'vitest';
import { withoutSiteName, withoutTail } from '@/utils/extract/title.ts';

const SITES = ['Harbour Times', 'harbourtimes.example', 'harbourtimes'];

test.each([
  ['How to mend a net | Harbour Times', 'How to mend a net'],
  ['How to mend a net - The Harbour Times', 'How to mend a net'],
  ['How to mend a net | Fishing | Harbour Times', 'How to mend a net | Fishing'],
  ['Harbour Times: How to mend a net', 'How to mend a net'],
  ['Harbour Times - How to mend a net', 'How to mend a net'],
  ['How to mend a net – harbourtimes.example', 'How to mend a net'],
  ['How to mend a net (Harbour Times)', 'How to mend a net'],
  ['Nets: how to mend them', 'Nets: how to mend them'],
  ['The Harbour Times has a new editor', 'The Harbour Times has a new editor'],
])('%s without the site', (title, expected) => {
  expect(withoutSiteName(title, SITES, null)).toBe(expected);
});

test.each([
  ['How to mend a net at sea | Fishing | The Courier', 'How to mend a net at sea'],
  ['How to mend a net at sea - Courier', 'How to mend a net at sea'],
  ['The net-menders of the north: a winter story', 'The net-menders of the north: a winter story'],
])('%s without the tail', (title, expected) => {
  expect(withoutTail(title)).toBe(expected);
});
