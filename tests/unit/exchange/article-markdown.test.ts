import { expect, test } from 'vitest';
import { type MarkdownArticle, writeArticlesMarkdown } from '@/utils/exchange/article-markdown.ts';

const ARTICLE: MarkdownArticle = {
  title: '老井 #1',
  url: 'https://news.example/a b',
  siteName: '島嶼新聞',
  bylines: [{ name: '林○○', role: 'reporter' }],
  published: { day: '2026-03-04' },
  notice: '版權所有',
  tags: ['志工', '社區 培力'],
  note: '下週引用',
  quotes: ['清出半世紀淤泥'],
  text: '第一段。\n\n第二段 *有星號*。',
};

test('an article goes out with its origin, its notice and what the reader added', () => {
  expect(writeArticlesMarkdown([ARTICLE])).toBe(
    [
      '# 老井 \\#1',
      '',
      '- 林○○ · 島嶼新聞 · 2026\\-03\\-04',
      '- <https://news.example/a%20b>',
      '- 版權所有',
      '- #志工 #社區\\_培力',
      '',
      '> 清出半世紀淤泥',
      '',
      '下週引用',
      '',
      '第一段。',
      '',
      '第二段 \\*有星號\\*。',
      '',
      '',
    ].join('\n'),
  );
});

test('several are parted; what is not there takes no place', () => {
  const bare = { ...ARTICLE, bylines: [], published: null, notice: null, tags: [], note: '', quotes: [], text: '' };
  const text = writeArticlesMarkdown([bare, bare]);
  expect(text.split('\n---\n')).toHaveLength(2);
  expect(text).not.toMatch(/\n{4}/u);
});
