// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extract } from '@/utils/extract/index.ts';

const PARAGRAPHS = [
  'The ferry to the outer islands stopped for three days, because the wind had pushed a sandbank into the channel, and nobody could say how deep the water still was.',
  'On the second morning the harbour master sent out a small boat with a lead line, which found less than two metres, and so the big ships stayed where they were.',
  'Only when the dredger came down from the north, late on the third evening, did the first passengers get on board again, tired but glad, with their bags and their dogs.',
  'The town has promised to measure the channel every week from now on, and to tell the shipping line at once, should the sand begin to wander again this winter.',
];
const TEXT = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');

test.each([
  ['a link that nobody closed', `<a href="/harbour"><img src="a.jpg"><div class="text">${TEXT}</div>`],
  ['a place mark that nobody closed', `<a name="top"><div class="text">${TEXT}</div>`],
])('%s costs no text', (_name, html) => {
  const page = `<title>Ferry runs again</title><body><h1>Ferry runs again after three days</h1>${html}</body>`;
  const found = extract(new DOMParser().parseFromString(page, 'text/html'), 'https://news.example/2024/01/ferry-runs');
  expect(found.content?.text).toBe(PARAGRAPHS.join('\n\n'));
});
