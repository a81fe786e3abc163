// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extract } from '@/utils/extract/index.ts';

const FIRST =
  'The glassblower lit the furnace before dawn, as he had every winter for thirty years, and waited until the walls glowed orange, while the street outside was still dark.';
const SECOND =
  'By noon there were eleven bowls on the cooling shelf, none of them quite alike, and a school class stood in the doorway, too shy at first to ask how the colour gets in.';
const THIRD =
  'He showed them the powders in their jars, cobalt and copper and iron, and let the smallest of them turn the pipe, slowly, until the bubble at its end had become a lamp.';

const BESIDE = [
  '<div class="article-share"><p>Tell your friends about this story, wherever you meet them these days.</p></div>',
  '<div class="article-newsletter"><p>Our letter comes every Friday with the best of the week, and it costs nothing at all.</p></div>',
  '<div class="post-related"><p>A potter who burns his clay in a pit, and why he would not have it otherwise.</p></div>',
  '<div class="story-comments"><p>I was in that class and I still have the lamp, it stands on my desk every day.</p></div>',
  '<div class="author-bio"><p>Jane Miller writes about crafts and the people who keep them alive, and lives by the river with two dogs, a loom and far too many bowls for one kitchen.</p></div>',
  '<div class="about-the-author"><p>Jane Miller writes about crafts and the people who keep them alive, and lives by the river with two dogs, a loom and far too many bowls for one kitchen.</p></div>',
  '<p>Story continues below advertisement</p>',
  '<p>Advertisement</p>',
  '<p>Follow Jane Miller on Twitter</p>',
  '<div class="card"><article><a href="https://news.example/2023/11/the-blue-jar"><span>The blue jar that nobody dared to open</span><span>news.example</span></a></article></div>',
];

test.each(BESIDE)('stands beside the text: %s', (beside) => {
  const found = read(`<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>${beside}`);
  expect(found).toBe([FIRST, SECOND, THIRD].join('\n\n'));
});

test('the site’s footer stands beside the text where the whole page is called an article', () => {
  const document = new DOMParser().parseFromString(
    `<title>Lamps from the old furnace</title><body class="article"><h1>Lamps from the old furnace</h1><div><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></div><footer class="footer"><p>One of a network of local newspapers, read in nine valleys and on two islands of the lake.</p></footer></body>`,
    'text/html',
  );
  const found = extract(document, 'https://news.example/2024/01/lamps-from-the-furnace').content?.text;
  expect(found).toBe([FIRST, SECOND, THIRD].join('\n\n'));
});

test('headings of a page builder are text', () => {
  const widget = (kind: string, html: string) =>
    `<div class="elementor-element elementor-widget elementor-widget-${kind}"><div class="elementor-widget-container">${html}</div></div>`;
  const found = read(
    widget('text-editor', `<p>${FIRST}</p>`) +
      widget('heading', '<h2>How the colour gets in</h2>') +
      widget('text-editor', `<p>${SECOND}</p><p>${THIRD}</p>`),
  );
  expect(found).toBe([FIRST, 'How the colour gets in', SECOND, THIRD].join('\n\n'));
});

test.each([
  [
    'a quote',
    `<blockquote><p>“The pipe does the work,” he says.</p></blockquote>`,
    '“The pipe does the work,” he says.',
  ],
  ['a list', '<ul><li>cobalt for blue</li><li>copper for green</li></ul>', 'cobalt for blue\n\ncopper for green'],
  ['a caption', '<figure><img src="a.jpg"><figcaption>Bowls on the shelf</figcaption></figure>', 'Bowls on the shelf'],
  ['a heading', '<h3>Three jars</h3>', 'Three jars'],
  ['a short answer', '<p>“Yes.”</p>', '“Yes.”'],
  ['code', '<pre>blow();</pre>', 'blow();'],
])('%s is text', (_name, html, text) => {
  expect(read(`<p>${FIRST}</p><p>${SECOND}</p>${html}<p>${THIRD}</p>`)).toBe([FIRST, SECOND, text, THIRD].join('\n\n'));
});

function read(body: string): string | undefined {
  const html = `<title>Lamps from the old furnace</title><main><h1>Lamps from the old furnace</h1><div class="article">${body}</div></main>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  return extract(document, 'https://news.example/2024/01/lamps-from-the-furnace').content?.text;
}
