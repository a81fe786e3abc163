import { expect, test } from 'vitest';
import { bestCut, cutPlaces } from '@/components/side-by-side/cut-places.ts';

test('no word is cut, and neither half is empty', () => {
  const text = 'The boat, late, came in.';
  const places = cutPlaces(text, 'en');
  expect(places).not.toContain(0);
  for (const at of places) expect(`${text.slice(0, at)}|${text.slice(at)}`).not.toMatch(/\w\|\w/u);
  expect(cutPlaces('船', 'zh-TW')).toEqual([]);
});

test('the end of a clause near the wanted share comes before a nearer word', () => {
  const text = '渡輪清晨進港，旅客下船之後沿著老街慢慢走。';
  expect(bestCut(text, cutPlaces(text, 'zh-TW'), 0.5)).toBe(7);
  expect(bestCut('no clause here', cutPlaces('no clause here', 'en'), 0.7)).toBe(10);
});
