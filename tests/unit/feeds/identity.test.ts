import { describe, expect, test } from 'vitest';
import { diffEntries, type EntryDiff, type KnownEntry } from '@/utils/feeds/identity.ts';
import { emptyEntry, emptyFeed, type FeedEntry } from '@/utils/feeds/parsed-feed.ts';

const TEXT = '一段夠長的文字,說明這一篇在講什麼事情,以便辨認。';

function post(id: number, change: Partial<FeedEntry> = {}): FeedEntry {
  return {
    ...emptyEntry(),
    guid: `https://news.example/archives/${id}`,
    url: `https://news.example/post-${id}/`,
    title: `第 ${id} 篇`,
    summary: `${id} ${TEXT}`,
    publishedMs: id * 1000,
    ...change,
  };
}

function diff(known: KnownEntry[], entries: FeedEntry[], problem?: string): EntryDiff {
  const problems = problem === undefined ? [] : [{ code: problem, detail: '', fatal: false }];
  return diffEntries(known, { ...emptyFeed('rss'), entries, problems });
}

/** What is remembered after some entries were seen. */
function remember(...entries: FeedEntry[]): KnownEntry[] {
  return diff([], entries).fresh.flatMap(({ identities, contentHash }, index) =>
    identities.map((identity) => ({ identity, contentHash, entryId: `entry-${index}` })),
  );
}

const counts = ({ fresh, updated, renamed, unchanged }: EntryDiff) => ({
  fresh: fresh.length,
  updated: updated.length,
  known: renamed.length + unchanged.length,
});
const NEW = { fresh: 1, updated: 0, known: 0 };
const EDITED = { fresh: 0, updated: 1, known: 0 };
const KNOWN = { fresh: 0, updated: 0, known: 1 };

describe('the same post', () => {
  test.each<[string, Partial<FeedEntry>]>([
    ['as it was', {}],
    ['with its GUID on https', { guid: 'http://news.example/archives/1' }],
    ['with a GUID of another kind', { guid: 'urn:post:1' }],
    ['without a GUID', { guid: null }],
    ['with a campaign in its address', { url: 'https://news.example/post-1/?utm_source=rss' }],
    ['with likes in its markup', { contentHtml: `<p class="n3">1 ${TEXT}</p>` }],
  ])('%s is known', (_, change) => {
    expect(counts(diff(remember(post(1)), [post(1, change)]))).toEqual(KNOWN);
  });

  test.each<[string, Partial<FeedEntry>]>([
    ['title', { title: '改了題目' }],
    ['text', { summary: `改了 ${TEXT}` }],
    ['date', { publishedMs: 5 }],
    ['address', { url: 'https://news.example/renamed/' }],
    ['title, date and address', { title: '改了', publishedMs: 5, url: 'https://news.example/renamed/' }],
  ])('with its %s edited is updated, not new', (_, change) => {
    expect(counts(diff(remember(post(1)), [post(1, change)]))).toEqual(EDITED);
  });

  test('is known by the name it was changed to', () => {
    const renamed = diff(remember(post(1)), [post(1, { guid: 'urn:post:1' })]).renamed[0];
    const known = [
      ...remember(post(1)),
      ...(renamed?.identities ?? []).map((identity) => ({
        identity,
        entryId: 'entry-0',
        contentHash: renamed?.contentHash ?? '',
      })),
    ];
    const moved = post(1, { guid: 'urn:post:1', url: 'https://news.example/renamed/' });
    expect(counts(diff(known, [moved]))).toEqual(EDITED);
  });

  test('from WordPress REST and from the feed is one', () => {
    const fromFeed = post(1, { guid: 'https://news.example/?p=71' });
    const fromRest = post(1, { guid: 'wp:71', title: '換了來源', url: 'https://news.example/2024/post-1/' });
    expect(counts(diff(remember(fromFeed), [fromRest]))).toEqual(EDITED);
  });

  test('twice in one feed counts once', () => {
    expect(counts(diff([], [post(1), post(1)]))).toEqual(NEW);
  });
});

describe('another post', () => {
  test('with a GUID that was given out before is new', () => {
    expect(counts(diff(remember(post(1, { guid: '7' })), [post(2, { guid: '7' })]))).toEqual(NEW);
  });

  test('with the GUID of all posts is new', () => {
    const guid = 'https://news.example/';
    expect(
      counts(
        diff(
          remember(post(1, { guid }), post(2, { guid })),
          [1, 2, 3].map((id) => post(id, { guid })),
        ),
      ),
    ).toEqual({
      fresh: 1,
      updated: 0,
      known: 2,
    });
  });

  test('at the address of all posts is new', () => {
    const [url, guid] = ['https://news.example/', null];
    const known = remember(post(1, { url, guid }), post(2, { url, guid }));
    expect(
      counts(
        diff(
          known,
          [1, 2, 3].map((id) => post(id, { url, guid })),
        ),
      ),
    ).toEqual({ fresh: 1, updated: 0, known: 2 });
  });

  test('about the same address, with its own GUID and words, is new', () => {
    const url = 'https://elsewhere.example/story';
    expect(counts(diff(remember(post(1, { url })), [post(2, { url })]))).toEqual(NEW);
  });

  test('with the title of an earlier one is new', () => {
    expect(counts(diff(remember(post(1, { title: '每日一圖' })), [post(2, { title: '每日一圖' })]))).toEqual(NEW);
  });
});

describe('posts with neither GUID nor address', () => {
  const bare = (id: number, change: Partial<FeedEntry> = {}) => post(id, { guid: null, url: null, ...change });

  test('are known by title and text', () => {
    expect(counts(diff(remember(bare(1)), [bare(1)]))).toEqual(KNOWN);
    expect(counts(diff(remember(bare(1)), [bare(2)]))).toEqual(NEW);
    expect(counts(diff(remember(bare(1)), [bare(1, { title: '改了' })]))).toEqual(EDITED);
  });
});

test('the last post of a feed that was cut off waits for the whole feed', () => {
  const cut = diff(remember(post(1)), [post(3), post(2, { summary: '半' })], 'truncated');
  expect(cut.fresh.map(({ entry }) => entry.title)).toEqual(['第 3 篇']);
});
