import { expect, test } from 'vitest';
import { type Comparable, findDuplicates } from '@/utils/duplicates/find-duplicates.ts';
import { sameAddress } from '@/utils/duplicates/same-address.ts';
import { likeness, sketchText } from '@/utils/duplicates/text-sketch.ts';
import { fold } from '@/utils/search/fold.ts';

/** Made-up prose of so many sentences, another for each seed. */
function prose(seed: number, sentences: number): string {
  const words = ['海風', '高粱', '石屋', '渡輪', '老師', '市集', '潮間帶', '村長', '巡守隊', '工坊', '燈塔', '清晨'];
  let state = seed * 7919 + 1;
  const next = (): string => {
    state = (state * 48271) % 0x7fffffff;
    return words[state % words.length] ?? '';
  };
  return Array.from(
    { length: sentences },
    (_, at) => `第${seed}之${at}句${next()}${next()}在${next()}旁${next()}。`,
  ).join('');
}

const article = (id: string, text: string, known: { url?: string; title?: string } = {}): Comparable => ({
  id,
  address: sameAddress(known.url ?? `https://${id}.example/a`),
  title: fold(known.title ?? `題目${id}`),
  sketch: sketchText(fold(text)),
});

test('the same text elsewhere, in other characters, with a line more or a word corrected is one', () => {
  const text = prose(1, 40);
  const groups = findDuplicates([
    article('a', text),
    article('b', prose(2, 40)),
    article('c', `${text}（本文轉載自島嶼新聞。）`),
    article('d', text.replace('渡輪', '船班').replaceAll('。', '. ')),
  ]);
  expect(groups.map((group) => group.sort())).toEqual([['a', 'c', 'd']]);
});

test('what shares a paragraph, a notice or only a title is not', () => {
  const notice = prose(9, 6);
  const others = Array.from({ length: 60 }, (_, index) => article(`n${index}`, prose(index + 10, 30) + notice));
  expect(findDuplicates(others)).toEqual([]);
  expect(
    findDuplicates([
      article('a', prose(1, 30), { title: '一週大事' }),
      article('b', prose(2, 30), { title: '一週大事' }),
    ]),
  ).toEqual([]);
});

test('one page in two forms is one, whatever was read of it', () => {
  const title = '老井重見天日';
  expect(
    findDuplicates([
      article('a', '', { url: 'https://m.news.example/well/?amp=1', title }),
      article('b', prose(3, 20), { url: 'https://www.news.example/well', title }),
      article('c', prose(4, 20), { url: 'https://www.news.example/well/amp/', title }),
      article('d', '', { url: 'https://www.news.example/other', title: '' }),
    ]).map((group) => group.sort()),
  ).toEqual([['a', 'b', 'c']]);
});

test('likeness tells about what share of two texts is common', () => {
  const [one, other] = [prose(5, 60), prose(6, 60)];
  expect(likeness(sketchText(one), sketchText(one))).toBe(1);
  expect(likeness(sketchText(one), sketchText(other))).toBeLessThan(0.2);
  expect(likeness(sketchText(one), sketchText(one + one.slice(0, 200)))).toBeGreaterThan(0.9);
  expect(likeness(sketchText(''), sketchText(''))).toBe(0);
});
