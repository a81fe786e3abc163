// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Page } from '@/utils/extract/page.ts';
import { selectAll, selectFirst } from '@/utils/extract/select.ts';

const HTML = `<html class="no-js"><body class="single" id="top">
  <p class="Lead"><span class="fn">Ann</span></p><a rel="author" href="/ann">Ann</a>
  <ul id="crumbs"><li data-note="a, .gone"><h1>Harbour lights</h1></li></ul>
</body></html>`;

const SELECTORS = [
  'h1, .fn, .gone',
  '.single .fn, .gone .fn',
  '#crumbs li, #gone li',
  '.no-js .lead, .no-js .Lead',
  'a[rel~="author"], [data-note="a, .gone"]',
  'li:not(.gone) > h1',
  '.gone, #gone',
];

describe('selecting only by names the page uses', () => {
  it.each(['<!doctype html>', ''])('finds what the browser finds, doctype “%s”', (doctype) => {
    const document = new DOMParser().parseFromString(doctype + HTML, 'text/html');
    const page = new Page(document, 'https://paper.example/');
    for (const selector of SELECTORS) {
      expect(selectAll(page, selector), selector).toEqual([...document.querySelectorAll(selector)]);
      expect(selectFirst(page, selector), selector).toBe(document.querySelector(selector));
    }
  });
});
