// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extract } from '@/utils/extract/index.ts';

const TEXTS = [
  'The last mill on the river ground its first flour in a wet spring long ago, and the village has set its clocks by the rumble of the stones ever since.',
  'When the wheel stood still this year, people noticed within the hour, first the baker, then the school, and then the old men on the bench by the bridge.',
  'A bearing had cracked, a piece of iron no bigger than a plate, and the only foundry that could cast another one had closed its gates a decade before.',
  'So the miller drew the part on brown paper, and a student of machines, home for the holidays, turned the drawing into something that a lathe could follow.',
  'It took nine days, four attempts and a good deal of coffee, but on the tenth morning the water went over the wheel again, and the clocks were right.',
];
const P = TEXTS.map((text) => `<p>${text}</p>`);
const ALL = TEXTS.join('\n\n');
const AD = '<div class="ad-slot"><p>Shoes for the whole family, now at half the price, only this week.</p></div>';

test.each([
  [
    'in sections with advertisements between',
    P.map((p) => `<div class="section-wrap"><div class="inner">${p}</div></div>${AD}`).join(''),
  ],
  ['parted by line breaks', `<div>${TEXTS.join('<br><br>')}</div>`],
  ['in plain divs', TEXTS.map((text) => `<div>${text}</div>`).join('')],
  [
    'in spans of a builder',
    `<div>${TEXTS.map((text) => `<div class="c7"><span><span>${text}</span></span></div>`).join('')}</div>`,
  ],
  ['in a table that lays out the page', `<table><tr><td>Left</td><td>${P.join('')}</td></tr></table>`],
  [
    'half behind a reader’s click',
    `<div class="story">${P.slice(0, 2).join('')}<div class="story-rest">${P.slice(2).join('')}</div></div>`,
  ],
  [
    'in two columns',
    `<div class="cols"><div class="col">${P.slice(0, 3).join('')}</div><div class="col">${P.slice(3).join('')}</div></div>`,
  ],
  [
    'in a form that holds the page',
    `<form action="/"><div>${P.join('')}</div><input type="hidden" name="state"></form>`,
  ],
  ['in a class that speaks of comments', `<div class="entry has-comments">${P.join('')}</div>`],
  [
    'beside a long comment thread',
    `<div>${P.join('')}</div><section class="user-comments">${P.map((p, index) => `<div class="c"><b>reader${index}</b>${p.replace('<p>', '<p>I read that too: ')}</div>`).join('')}</section>`,
  ],
  [
    'above cards of other articles',
    `<div>${P.join('')}</div><div class="grid">${TEXTS.map((text, index) => `<div class="tile"><a href="/${index}"><h4>Story number ${index} of the village</h4></a><p>${text.slice(20)}</p></div>`).join('')}</div>`,
  ],
])('an article %s', (_name, body) => {
  const html = `<title>The mill runs again</title><div id="page"><h1>The mill runs again</h1><p>By Jane Miller</p>${body}</div>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  expect(extract(document, 'https://news.example/2024/01/the-mill-runs-again').content?.text).toBe(ALL);
});
