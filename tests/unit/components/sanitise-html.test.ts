// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { sanitiseHtml } from '@/components/reading/sanitise-html.ts';

function shown(html: string): string {
  const place = document.createElement('div');
  place.append(sanitiseHtml(html));
  return place.innerHTML;
}

test('what the extraction writes stays', () => {
  const html = '<h2>標題</h2>\n<p>文<strong>粗</strong><br>行<ruby>漢<rt>ㄏㄢˋ</rt></ruby></p><ul><li>一</li></ul>';
  expect(shown(html)).toBe(html);
});

test('links leave without a referrer, pictures come without one', () => {
  const link = sanitiseHtml('<a href="https://news.example/a">x</a>').querySelector('a');
  expect([link?.target, link?.rel]).toEqual(['_blank', 'noopener noreferrer']);
  const picture = sanitiseHtml('<img src="https://news.example/a.jpg">').querySelector('img');
  expect([picture?.getAttribute('referrerpolicy'), picture?.getAttribute('alt')]).toEqual(['no-referrer', '']);
});

test('a picture comes from where it is kept; one that is not leaves its words', () => {
  const html = '<img src="https://news.example/a.jpg" alt="甲"><img src="https://news.example/b.jpg" alt="乙">';
  const kept = sanitiseHtml(html, (url) => (url.endsWith('a.jpg') ? 'blob:kept' : null));
  expect([...kept.querySelectorAll('img')].map(({ src }) => src)).toEqual(['blob:kept']);
  expect(kept.querySelector('.saved-text-picture')?.textContent).toBe('乙');
});

test.each([
  ['<script>x()</script>', /script/u],
  ['<img src=x onerror=x()>', /onerror|src=/u],
  ['<a href="javascript:x()">x</a>', /href/u],
  ['<a href=" jAvascript&#58;x()">x</a>', /href/u],
  ['<img src="data:image/svg+xml,<svg onload=x()>">', /src=/u],
  ['<svg><style><img src=x onerror=x()></style></svg>', /svg|onerror/u],
  ['<iframe src="https://news.example/"></iframe>', /iframe/u],
  ['<form action="https://news.example/"><input name=a></form>', /form|input/u],
  ['<p style="position:fixed" id="app" class="toast">x</p>', /style|id=|class/u],
  ['<math><mtext><table><mglyph><style><img src=x onerror=x()>', /math|onerror/u],
])('%s cannot do anything', (html, trace) => {
  expect(shown(html)).not.toMatch(trace);
});
