import { expect, test } from 'vitest';
import { readableUrl } from '@/utils/article/readable-url.ts';

test.each([
  ['https://a.example/tag/%E9%87%91%e9%96%80/', 'https://a.example/tag/金門/'],
  ['https://a.example/%E9%87/%E9%87%91', 'https://a.example/%E9%87/金'],
  ['https://a.example/a%2Fb%3Fc%23', 'https://a.example/a%2Fb%3Fc%23'],
  ['https://a.example/%E2%80%AEmoc/%20x%00', 'https://a.example/%E2%80%AEmoc/%20x%00'],
])('%s reads %s', (url, shown) => expect(readableUrl(url)).toBe(shown));
