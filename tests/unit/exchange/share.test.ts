import { expect, test } from 'vitest';
import {
  markdownLink,
  plainLink,
  quotation,
  SHARE_SERVICES,
  type Shareable,
  shareAddress,
} from '@/utils/exchange/share.ts';

const ARTICLE: Shareable = {
  title: '老井清淤完工 [更新]',
  url: 'https://news.example/well?a=1&b=2',
  siteName: '金門時報',
  bylines: [{ name: '林○○', role: 'reporter' }],
  published: { day: '2026-11-01', time: '09:00', zone: '+08:00' },
  notice: '※本文版權所有，非經授權不得轉載',
};

/** All that an address says, decoded. */
const said = (address: string | null): string => decodeURIComponent((address ?? '').replaceAll('+', ' '));

test.each(SHARE_SERVICES)('%s is told the title, author, date, link and notice', (service) => {
  const words = said(shareAddress(service, ARTICLE));
  for (const part of ['老井清淤完工', '林○○', '金門時報', '2026-11-01', ARTICLE.url, '※本文版權所有']) {
    expect(words).toContain(part);
  }
});

test('each address is the service’s own, by https or mailto, and asks it for nothing but what is in it', () => {
  expect(SHARE_SERVICES.map((service) => new URL(shareAddress(service, ARTICLE) ?? '').host)).toEqual([
    'www.facebook.com',
    'x.com',
    'social-plugins.line.me',
    'www.pinterest.com',
    '',
  ]);
});

test('a post on X has room: origin whole, notice and title cut', () => {
  const long = { ...ARTICLE, title: '長'.repeat(200), notice: '聲'.repeat(200) };
  const text = new URL(shareAddress('x', long) ?? '').searchParams.get('text') ?? '';
  const units = [...text].reduce((sum, character) => sum + (character < '\u1100' ? 1 : 2), 0);
  expect(units).toBeLessThanOrEqual(256);
  expect(text).toContain('林○○ · 金門時報 · 2026-11-01');
});

test('an address that is not of the web is not shared', () => {
  expect(shareAddress('line', { ...ARTICLE, url: 'javascript:alert(1)' })).toBeNull();
});

test('copied as a link: a line each; what the page does not say leaves no empty line', () => {
  expect(plainLink(ARTICLE)).toBe(
    '老井清淤完工 [更新]\n林○○ · 金門時報 · 2026-11-01\nhttps://news.example/well?a=1&b=2\n※本文版權所有，非經授權不得轉載',
  );
  expect(plainLink({ ...ARTICLE, bylines: [], published: null, notice: null })).toBe(
    '老井清淤完工 [更新]\n金門時報\nhttps://news.example/well?a=1&b=2',
  );
});

test('copied as Markdown: marks in a title are plain', () => {
  expect(markdownLink(ARTICLE).split('  \n')[0]).toBe('[老井清淤完工 \\[更新\\]](<https://news.example/well?a=1&b=2>)');
});

test('a quotation carries its origin, and never the full text', () => {
  const text = quotation(ARTICLE, `${'字'.repeat(900)}尾`);
  expect(text.match(/字/gu)?.length).toBeLessThanOrEqual(300);
  expect(text).not.toContain('尾');
  expect(text).toContain(ARTICLE.url);
  expect(quotation(ARTICLE, '一\n二')).toMatch(/^> 一\n> 二\n\n— /u);
});
