import { expect, test } from 'vitest';
import { diffBlocks } from '@/utils/article/diff-blocks.ts';
import type { Block } from '@/utils/article/extraction.ts';

const blocks = (ids: string): Block[] => [...ids].map((id) => ({ id, kind: 'paragraph', text: id, start: 0, end: 1 }));

const diff = (before: string, after: string): string =>
  diffBlocks(blocks(before), blocks(after))
    .map(({ change, block }) => ({ kept: '=', added: '+', removed: '-' })[change] + block.id)
    .join(' ');

test.each([
  ['abc', 'abc', '=a =b =c'],
  ['abc', 'axc', '=a -b +x =c'],
  ['abc', 'ac', '=a -b =c'],
  ['ac', 'abc', '=a +b =c'],
  ['', 'ab', '+a +b'],
  ['ab', '', '-a -b'],
  ['abcd', 'cdab', '-a -b =c =d +a +b'],
])('%s → %s: %s', (before, after, expected) => {
  expect(diff(before, after)).toBe(expected);
});
