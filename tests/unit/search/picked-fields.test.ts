import { expect, test } from 'vitest';
import { pickedValue, pickValue } from '@/utils/search/picked-fields.ts';

test('one value of a field is picked in place of another', () => {
  const picked = pickValue('老井 site:old.example', 'site', 'news.example');
  expect(picked).toBe('老井 site:"news.example"');
  expect(pickedValue(picked, 'site')).toBe('news.example');
  expect(pickValue(picked, 'site', null)).toBe('老井');
  expect(pickedValue('語言:en', 'lang')).toBe('en');
  expect(pickedValue('-section:地方', 'section')).toBe(null);
});
