import { expect, test } from 'vitest';
import { fillGap, hasGap, locatorSince } from '@/utils/feeds/fill-gap.ts';
import { diffEntries } from '@/utils/feeds/identity.ts';
import { emptyEntry, emptyFeed, type ParsedFeed } from '@/utils/feeds/parsed-feed.ts';

const URL = 'https://news.example/feed/';
const WORDPRESS = 'https://wordpress.org/?v=6.1';

/** Ten posts, the newest first, of which `page` 1 holds the newest. */
function window(page: number, change: Partial<ParsedFeed> = {}): ParsedFeed {
  const entries = Array.from({ length: 10 }, (_, index) => {
    const id = 1000 - (page - 1) * 10 - index;
    return {
      ...emptyEntry(),
      guid: `https://news.example/?p=${id}`,
      url: `https://news.example/${id}/`,
      title: `${id}`,
    };
  });
  return { ...emptyFeed('rss'), generator: WORDPRESS, entries, ...change };
}

/** Serves pages by their address, and keeps what was asked for. */
function server(pages: Record<string, ParsedFeed>) {
  const asked: string[] = [];
  const ask = async (url: string) => {
    asked.push(url);
    return pages[url] ?? null;
  };
  return { ask, asked };
}

const reaches = (id: number) => (page: ParsedFeed) => page.entries.some(({ title }) => title === String(id));

test('a window without anything known has a gap before it, but not on the first day', () => {
  const known = diffEntries([], window(5)).fresh.flatMap(({ identities, contentHash }, index) =>
    identities.map((identity) => ({ identity, contentHash, entryId: String(index) })),
  );
  expect(hasGap(diffEntries(known, window(1)), known.length)).toBe(true);
  expect(hasGap(diffEntries(known, window(5)), known.length)).toBe(false);
  expect(hasGap(diffEntries([], window(1)), 0)).toBe(false);
});

test('thirty posts behind a window of ten are found on WordPress’s pages', async () => {
  const { ask, asked } = server({
    [`${URL}?paged=2`]: window(2),
    [`${URL}?paged=3`]: window(3),
    [`${URL}?paged=4`]: window(4),
  });
  const filled = await fillGap(window(1), URL, { ask, reachesKnown: reaches(965) });
  expect([filled.feed.entries.length, filled.isComplete]).toEqual([40, true]);
  expect(asked).toHaveLength(3);
});

test('RFC 5005’s links are followed', async () => {
  const { ask } = server({ 'https://news.example/archive/7': window(2, { generator: '' }) });
  const first = window(1, { generator: '', olderUrl: 'https://news.example/archive/7' });
  expect((await fillGap(first, URL, { ask, reachesKnown: reaches(985) })).isComplete).toBe(true);
});

test('a gap that cannot be filled is told', async () => {
  const { ask, asked } = server({});
  expect(await fillGap(window(1, { generator: '' }), URL, { ask, reachesKnown: reaches(1) })).toMatchObject({
    isComplete: false,
  });
  expect(asked).toEqual([]);
});

test('going back stays polite: five pages, none twice', async () => {
  const loop = window(1, { olderUrl: 'https://news.example/loop' });
  const { ask, asked } = server({ 'https://news.example/loop': loop });
  await fillGap(loop, URL, { ask, reachesKnown: () => false });
  expect(asked).toHaveLength(1);
  const all = server(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${URL}?paged=${i}`, window(i)])));
  await fillGap(window(1), URL, { ask: all.ask, reachesKnown: () => false });
  expect(all.asked).toHaveLength(5);
});

test('REST is asked only for what came since, a day of overlap included', () => {
  const since = Date.parse('2024-08-15T12:00:00Z');
  const url = new globalThis.URL(
    locatorSince({ format: 'wp-rest', url: 'https://news.example/index.php?rest_route=/wp/v2/posts&tags=7' }, since),
  );
  expect(url.searchParams.get('after')).toBe('2024-08-14T12:00:00.000Z');
  expect(url.searchParams.get('tags')).toBe('7');
  expect(locatorSince({ format: 'feed', url: URL }, since)).toBe(URL);
});
