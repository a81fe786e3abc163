// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { detectPage, extract } from '@/utils/extract/index.ts';
import { reportPage } from '@/utils/extract/page-report.ts';

const ODD_PAGES = [
  '',
  '<!doctype html>',
  '<frameset><frame src="a.html"></frameset>',
  '<p>',
  '<title></title><body class>',
  '<script type="application/ld+json">{"@type": ["NewsArticle", null], "author": [null, {}, {"name": 3}], "datePublished": {}, "keywords": [[1, null]]}</script><p>text</p>',
  '<script type="application/ld+json">{{{</script>',
  '<meta property="article:published_time" content="99/99/9999"><meta name="author" content="">',
  '<base href="::"><a href="http://[">x</a><img src="http://[" srcset=", ,">',
  `${'<div>'.repeat(600)}deep text that is long enough to be read, with a comma or two${'</div>'.repeat(600)}`,
  '<table><tr><td>a</td></tr></table><svg><a href="#">x</a></svg><math><mi>x</mi></math>',
];

describe.each(ODD_PAGES)('an odd page: %.60s', (html) => {
  const document = new DOMParser().parseFromString(html, 'text/html');

  test.each(['https://news.example/a', 'about:blank', 'not an address', 'file:///a.html'])('at %s', (url) => {
    expect(() => extract(document, url)).not.toThrow();
    expect(() => detectPage(document, url)).not.toThrow();
    expect(() => reportPage(document, url)).not.toThrow();
  });
});

test('an XML document is a feed or nothing', () => {
  const feed = new DOMParser().parseFromString(
    '<rss version="2.0"><channel><title>x</title></channel></rss>',
    'text/xml',
  );
  expect(detectPage(feed, 'https://news.example/feed/').kind).toBe('feed');
  const other = new DOMParser().parseFromString('<note/>', 'text/xml');
  expect(extract(other, 'https://news.example/note.xml').detection.kind).toBe('nothing');
});

test('a UTC time stamp does not move the day that readers see', () => {
  const html = `<title>港邊的夜市重新開張了</title><meta property="article:published_time" content="2022-09-15T20:30:00Z">
    <article><h1>港邊的夜市重新開張了</h1><p>2022-09-16 04:30</p><p>${'夜市的燈重新亮起，攤商說生意比去年好。'.repeat(12)}</p></article>`;
  const found = extract(new DOMParser().parseFromString(html, 'text/html'), 'https://news.example/a');
  expect(found.published.value?.day).toBe('2022-09-16');
});
