import { expect, test } from 'vitest';
import type { Extraction, Field } from '@/utils/article/extraction.ts';
import type { WordPressPost } from '@/utils/article/wordpress-post.ts';
import { completeFromWordPress } from '@/utils/extract/complete-from-wordpress.ts';
import { sampleExtraction } from '../library/sample-extraction.ts';

const NOW = new Date('2026-11-26T00:00:00Z');
const POST: WordPressPost = {
  title: '漁港新燈點亮',
  excerpt: '港邊的燈換新了。',
  published: { day: '2026-11-02', time: '09:30:15', zone: '+08:00' },
  authors: ['葉建雄'],
  categories: ['地方新聞'],
  tags: ['漁港', '燈塔'],
  image: { url: 'https://news.example/lamp.jpg' },
};

const none: Field<never> = { value: null, candidates: [] };
const read = <T>(value: T, source: string, rank: number): Field<T> => ({
  value,
  candidates: [{ value, source, rank }],
});

/** A page that tells little of itself. */
const page: Extraction = {
  ...sampleExtraction('https://news.example/lantern/', ['地方新聞', '漁港']),
  title: read('漁港新燈點亮！', 'document', 0.6),
  bylines: none,
  published: read({ day: '2026-11-02' }, 'text', 0.7),
  excerpt: none,
  categories: [],
};
const complete = (changes: Partial<WordPressPost> = {}, from = page) =>
  completeFromWordPress(from, { ...POST, ...changes }, { now: NOW, rules: [] });

test('what the page does not tell is told, with its source', () => {
  const { bylines, published, excerpt, leadImage } = complete();
  expect(bylines.value).toEqual([{ name: '葉建雄', role: 'author' }]);
  expect(bylines.candidates[0]).toMatchObject({ source: 'wordpress-rest', proof: '葉建雄' });
  expect(published.value).toEqual(POST.published);
  expect(excerpt.value).toBe(POST.excerpt);
  expect(leadImage.value).toEqual(POST.image);
});

test('when the text was changed stays as it was read: the interface may tell of a later one', () => {
  expect(complete().modified).toEqual(page.modified);
});

test('categories and tags are put apart as the site has them; a tag that only the page shows stays', () => {
  const { categories, tags } = complete({}, { ...page, tags: [...page.tags, { name: '夜航' }] });
  expect(categories.map(({ name }) => name)).toEqual(['地方新聞']);
  expect(tags.map(({ name }) => name)).toEqual(['漁港', '燈塔', '夜航']);
});

test('a name that stands over the text goes before the account that put it in', () => {
  const { bylines } = complete({}, { ...page, bylines: read([{ name: '林○○', role: 'reporter' }], 'text', 0.9) });
  expect(bylines.value).toEqual([{ name: '林○○', role: 'reporter' }]);
  expect(bylines.candidates).toHaveLength(2);
});

test("the site's own name is nobody's", () => {
  expect(complete({ authors: ['金門GO資訊網'] }).bylines).toEqual(none);
});

test("the reader's rule for the site wins over the ranks", () => {
  const rules = [{ host: 'news.example', field: 'title' as const, source: 'document' }];
  const from = { ...page, title: read('漁港新燈', 'document', 0.6) };
  expect(complete({}, from).title.value).toBe(POST.title);
  expect(completeFromWordPress(from, POST, { now: NOW, rules }).title.value).toBe('漁港新燈');
});

test('a date in the future does not win', () => {
  expect(complete({ published: { day: '2031-01-01' } }).published.value).toEqual({ day: '2026-11-02' });
});

test('the text is never touched, and a post that tells nothing changes nothing', () => {
  const nothing = { title: '', excerpt: '', published: null, authors: [], image: null };
  expect(complete().content).toBe(page.content);
  expect(complete({ ...nothing, categories: [], tags: [] })).toEqual(page);
});
