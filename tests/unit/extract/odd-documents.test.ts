// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { detectPage, extract } from '@/utils/extract/index.ts';
import { reportPage } from '@/utils/extract/page-report.ts';

const URLS = ['https://news.example/2024/03/05/a-page', 'about:blank', 'not an address'];
const html = (source: string) => new DOMParser().parseFromString(source, 'text/html');
const xml = (source: string, type: DOMParserSupportedType = 'text/xml') =>
  new DOMParser().parseFromString(source, type);

const ODD: Record<string, () => Document> = {
  'a frameset': () => html('<frameset cols="50%,50%"><frame src="a"><frameset><frame src="b"></frameset></frameset>'),
  'an SVG document': () =>
    xml('<svg xmlns="http://www.w3.org/2000/svg"><text>words in a picture</text></svg>', 'image/svg+xml'),
  'an XHTML document': () =>
    xml(
      '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><h1>t</h1><p>Some words, and more.</p></body></html>',
      'application/xhtml+xml',
    ),
  'XML that is broken': () => xml('<a><b></a>'),
  'a document of its own without anything': () => document.implementation.createDocument(null, null),
  'a document without a body': () => {
    const bodyless = html('<p>text</p>');
    bodyless.body.remove();
    return bodyless;
  },
  'a document without a head': () => {
    const headless = html('<p>text, with a comma and a few more words so that it counts</p>');
    headless.head.remove();
    return headless;
  },
  'a document without a root': () => {
    const rootless = html('<p>text</p>');
    rootless.documentElement.remove();
    return rootless;
  },
  'two bodies': () => {
    const twice = html('<p>one</p>');
    twice.documentElement.append(twice.createElement('body'));
    return twice;
  },
  'deeply nested elements': () => html(`${'<div>'.repeat(3000)}deep, deep words${'</div>'.repeat(3000)}`),
  'many neighbours': () => html(`<main>${'<p>A short line, again.</p>'.repeat(5000)}</main>`),
  'many unclosed links': () => html('<a href="/x">words, words and words '.repeat(800)),
  'a form that hides its properties': () =>
    html(
      '<form><input name="id"><input name="className"><input name="parentElement"><input name="children"><input name="attributes"><input name="textContent"><p>Words in a form, and enough of them to be a line.</p></form>',
    ),
  'one endless word': () => html(`<p>${'a'.repeat(300_000)}</p>`),
  'one endless Chinese line': () => html(`<p>${'海邊的燈塔，'.repeat(30_000)}</p>`),
  'white space alone': () => html(`<p>${' \n\t\u3000\u00a0'.repeat(20_000)}</p>`),
  'lone surrogates and controls': () =>
    html('<h1>\ud800 \udc00</h1><p>\u0000\u0008\u202e\ufffe words, words and more words here.</p>'),
  'names like those of objects': () =>
    html(
      '<div class="__proto__ constructor toString" id="hasOwnProperty"><meta name="__proto__" content="x"><p>Words, words and more words here.</p></div>',
    ),
  'links to nowhere': () =>
    html(
      '<base href="http://[::"><link rel="canonical" href="http://%"><a href="javascript:void(0)">a</a><a href="https://\u0000">b</a><img srcset="a 1x, , b 99999999999w">',
    ),
};

describe.each(Object.entries(ODD))('%s', (_name, make) => {
  test.each(URLS)('at %s is read without a throw and left alone', (url) => {
    const odd = make();
    const before = odd.documentElement?.outerHTML;
    expect(() => [extract(odd, url), detectPage(odd, url), reportPage(odd, url)]).not.toThrow();
    expect(odd.documentElement?.outerHTML).toBe(before);
  });
});

/** Numbers that look like chance and are the same each time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const MUTATIONS: readonly ((source: string, at: number, random: () => number) => string)[] = [
  (source, at) => source.slice(0, at),
  (source, at) => source.slice(at),
  (source, at, random) => source.slice(0, at) + source.slice(at + Math.floor(random() * 400)),
  (source, at, random) => source.slice(0, at) + source.slice(Math.floor(random() * source.length)) + source.slice(at),
  (source, at) => `${source.slice(0, at)}<table><script>"</title><svg><p>${source.slice(at)}`,
  (source, at) => `${source.slice(0, at)}\u0000<!--<${source.slice(at)}`,
  (source) => source.replace(/<\/(?:p|div|a|li)>/g, ''),
  (source) => source.replace(/[{}":,]/g, ''),
  (source) => source.replace(/\d/g, '9'),
  (source) => source.replace(/class="[^"]*"/g, 'class="comments sidebar ad article-body"'),
];

const PAGES = [
  ...readdirSync('tests/fixtures/articles').map((name) => `tests/fixtures/articles/${name}/page.html`),
  ...readdirSync('tests/fixtures/bodies').map((name) => `tests/fixtures/bodies/${name}/page.html`),
];

test.each(PAGES.filter((_path, index) => index % 3 === 0))('%s, spoilt in many ways', (path) => {
  const source = readFileSync(path, 'utf8');
  const random = chance(source.length);
  for (const mutate of MUTATIONS) {
    const spoilt = html(mutate(source, Math.floor(random() * source.length), random));
    const before = spoilt.documentElement.outerHTML;
    expect(() => [extract(spoilt, URLS[0] ?? ''), detectPage(spoilt, URLS[0] ?? '')]).not.toThrow();
    expect(spoilt.documentElement.outerHTML).toBe(before);
  }
});
