import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSearch, type SearchSource } from '@/components/search/search-model.ts';
import type { ArticleRecord } from '@/utils/library/article-records.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => setTimeout(act, 16));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A library in which each text is found in as many articles as `totals` says. */
function setUp(
  totals: Record<string, number>,
  { tookMs = 5, idOf = (text: string, index: number) => `${text}${index}` } = {},
) {
  const asked: string[] = [];
  const drawn: string[] = [];
  let changed = (): void => {};
  const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const source: SearchSource = {
    warm: async () => {},
    async find(text, { limit, fullText, signal }) {
      asked.push(fullText ? `${text} in texts` : text);
      await wait(tookMs);
      signal.throwIfAborted();
      const total = totals[fullText ? `${text} in texts` : text] ?? totals[text] ?? 0;
      return { total, ids: Array.from({ length: Math.min(total, limit) }, (_, index) => idOf(text, index)) };
    },
    facets: async (text) => {
      asked.push(`facets of ${text}`);
      return { tags: [], sites: [], sections: [], languages: [] };
    },
    getArticles: async (ids) => ids.map((id) => ({ id }) as ArticleRecord),
    findSnippets: async () => new Map(),
    watch(onChange) {
      changed = onChange;
      return () => {};
    },
  };
  const search = createSearch(source, 30);
  search.answer.subscribe((answer) => {
    if (answer === null) drawn.push('nothing');
    else drawn.push(answer.status === 'ready' ? `${answer.value.text} ${answer.value.articles.length}` : answer.status);
  });
  return { search, asked, drawn, change: () => changed() };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('the rows that fit a popup come first, the others once these are painted, and the search is asked once', async () => {
  const { search, asked, drawn } = setUp({ 老井: 200 });
  search.open();
  await pass(1);
  search.setText('老井');
  await pass(6);
  expect(drawn).toEqual(['nothing', '老井 5']);
  await pass(100);
  expect(drawn).toEqual(['nothing', '老井 5', '老井 30']);
  expect(asked).toEqual(['老井']);
});

test('the next page never takes back what was drawn', async () => {
  const { search, drawn } = setUp({ 老井: 200 });
  search.setText('老井');
  await pass(100);
  search.showMore();
  await pass(100);
  expect(drawn.slice(-3)).toEqual(['老井 30', '老井 30', '老井 60']);
});

test('an answer that comes after the next key is never shown', async () => {
  const { search, drawn } = setUp({ 老: 50, 老井: 40 });
  search.setText('老');
  await pass(4);
  search.setText('老井');
  await pass(500);
  expect(drawn.filter((shown) => shown.startsWith('老 '))).toEqual([]);
  expect(drawn.at(-1)).toBe('老井 30');
});

test('rows that were still to come when the next key was pressed are dropped', async () => {
  const { search, drawn } = setUp({ 老: 50, 老井: 40 });
  search.setText('老');
  await pass(8);
  search.setText('老井');
  await pass(500);
  expect(drawn.filter((shown) => shown.startsWith('老 '))).toEqual(['老 5']);
});

test('what changes in the library, by whoever, is looked for anew', async () => {
  const totals = { 老井: 40 };
  const { search, drawn, change } = setUp(totals);
  search.setText('老井');
  await pass(100);
  totals.老井 = 12;
  change();
  await pass(100);
  expect(drawn.at(-1)).toBe('老井 12');
});

test('full texts are gone through where the heads fill no page; an empty answer waits for them', async () => {
  const { search, asked, drawn } = setUp({ 燈絲: 0, '燈絲 in texts': 3 });
  search.open();
  await pass(1);
  search.setText('燈絲');
  await pass(100);
  expect(asked).toEqual(['燈絲', '燈絲 in texts']);
  expect(drawn).toEqual(['nothing', '燈絲 3']);
});

test('a warm search that takes its time says so; a cold one at once', async () => {
  const slow = setUp({ 老井: 3 }, { tookMs: 400 });
  slow.search.open();
  await pass(1);
  slow.search.setText('老井');
  await pass(100);
  expect(slow.drawn).toEqual(['nothing']);
  await pass(100);
  expect(slow.drawn).toEqual(['nothing', 'loading']);
  const cold = setUp({ 老井: 3 }, { tookMs: 400 });
  cold.search.setText('老井');
  await pass(1);
  expect(cold.drawn).toEqual(['nothing', 'loading']);
});

test('what narrows is counted after a pause, and not for a text that was typed on', async () => {
  const { search, asked } = setUp({ 老: 50, 老井: 40 });
  search.setText('老');
  await pass(100);
  search.setText('老井');
  await pass(300);
  expect(asked).toEqual(['老', '老井', 'facets of 老井']);
});

test('of the rows below the first those that are there already stay drawn', async () => {
  const { search, drawn } = setUp({ 老: 40, 老井: 40 }, { idOf: (_, index) => `article ${index}` });
  search.open();
  search.setText('老');
  await pass(100);
  search.setText('老井');
  await pass(100);
  expect(drawn.slice(-3)).toEqual(['老 5', '老 30', '老井 30']);
});

test('a space behind the last word asks nothing anew', async () => {
  const { search, asked } = setUp({ 老: 40 });
  search.setText('老');
  await pass(100);
  search.setText('老 ');
  await pass(100);
  expect(asked.filter((text) => text === '老')).toHaveLength(1);
});
