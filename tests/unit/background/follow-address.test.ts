import 'fake-indexeddb/auto';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followAddress } from '@/entrypoints/background/follow-address.ts';
import {
  followAddressOnce,
  followRemembered,
  rememberFollow,
  unfinishedAddress,
} from '@/entrypoints/background/pending-follow.ts';
import { extract } from '@/utils/extract/index.ts';
import { library } from '@/utils/library/database.ts';
import { listSources } from '@/utils/library/sources.ts';
import { type RunningSite, startSite } from '../../site/server.ts';
import { listedEntries } from '../library/listed-entries.ts';

// The browser's part: every site is granted, and a hidden document parses pages.
vi.mock('@/utils/platform/permissions.ts', () => ({ hasAccess: async () => true }));
vi.mock('@/utils/platform/page-parser.ts', () => ({
  parsePage: async (html: string, url: string) => extract(new JSDOM(html, { url }).window.document, url),
}));
vi.mock('@/entrypoints/background/badge.ts', () => ({ refreshBadge: async () => {} }));

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  fakeBrowser.reset();
  site.control.reset();
  await Promise.all(library().tables.map((table) => table.clear()));
});

const follow = (path: string, allowPrivate = true) => followAddress({ address: site.origin + path, allowPrivate });
const asked = () => site.control.requests().map(({ path }) => path);
const followed = async () => (await listSources()).map(({ kind, title }) => [kind, title]);
const answerWith = (body: string, status = 200, path = '*') =>
  site.control.fault({ path, kind: 'status', status, body });

test('a feed is asked once, and what it answered is kept', async () => {
  expect(await follow('/category/news/feed/')).toMatchObject({ kind: 'followed' });
  expect(asked()).toEqual(['/category/news/feed/']);
  expect((await listedEntries()).length).toBe(10);
  expect((await listSources())[0]).toMatchObject({
    etag: expect.stringMatching(/^W\/"/u),
    lastSuccessAt: expect.any(Number),
    lastCheckedAt: expect.any(Number),
  });
});

test('a page with one thing to follow is followed: one request for the page, one for its feed', async () => {
  expect(await follow('/')).toMatchObject({ kind: 'followed', title: '金門GO資訊網' });
  expect(asked()).toEqual(['/', '/feed/']);
});

test('a page with several things offers them, and asks nothing more', async () => {
  const answer = await follow('/tag/社區培力訓練/');
  expect(answer).toMatchObject({ kind: 'choices', targets: [{ kind: 'tag' }, { kind: 'site' }] });
  expect(asked()).toEqual(['/tag/社區培力訓練/']);
  expect(await followed()).toEqual([]);
});

test('an API address is followed as it is', async () => {
  expect(await follow('/wp-json/wp/v2/posts?categories=3')).toMatchObject({ kind: 'followed' });
  expect((await listSources())[0]?.locators).toMatchObject([{ format: 'wp-rest' }]);
});

test('a page that tells of no feed: the usual places, one after the other, until one is a feed', async () => {
  answerWith('<!doctype html><title>簡單的首頁</title><p>歡迎</p>', 200, '/about-us/');
  expect(await follow('/about-us/')).toMatchObject({ kind: 'followed' });
  expect(asked()).toEqual(['/about-us/', '/about-us/feed/', '/feed/']);
});

test('what is followed already is told, and not asked twice over', async () => {
  await follow('/feed/');
  expect(await follow('/feed/')).toEqual({ kind: 'failed', error: 'already-followed' });
  expect(await followed()).toHaveLength(1);
});

test.each([
  ['not an address', '金門的新聞', 'not-an-address'],
  ['an address in the own network', 'http://192.168.1.1/feed', 'private-address'],
])('%s is asked nothing', async (_, address, error) => {
  expect(await followAddress({ address, allowPrivate: false })).toEqual({ kind: 'failed', error });
  expect(asked()).toEqual([]);
});

test.each([
  ['nothing there', () => answerWith('', 404), 'not-found'],
  ['gone for good', () => answerWith('', 410), 'not-found'],
  ['behind a login', () => answerWith('', 401), 'login-page'],
  ['too busy', () => answerWith('', 503), 'busy'],
  ['broken', () => answerWith('', 500), 'server-error'],
  ['no bytes at all', () => answerWith(''), 'empty'],
  ['a sign-in form', () => answerWith('<!doctype html><form><input type="password"></form>'), 'login-page'],
  ['a page without a feed', () => answerWith('<!doctype html><title>頁</title><p>字</p>'), 'no-feed'],
  ['neither page nor feed', () => answerWith('{"hello": "world"}'), 'no-feed'],
])('%s: told, and nothing has changed', async (_, arrange, error) => {
  arrange();
  expect(await follow('/somewhere/')).toEqual({ kind: 'failed', error });
  expect(await followed()).toEqual([]);
  expect(await listedEntries()).toEqual([]);
});

test('a site that cannot be reached is told apart', async () => {
  expect(await followAddress({ address: 'http://127.0.0.1:1/feed', allowPrivate: true })).toEqual({
    kind: 'failed',
    error: 'unreachable',
  });
});

test('a public address that leads into the own network is asked about as well', async () => {
  vi.stubGlobal('fetch', async () =>
    Object.defineProperty(new Response('x'), 'url', { value: 'http://10.0.0.1/feed' }),
  );
  const answer = await followAddress({ address: 'https://news.example/feed', allowPrivate: false });
  vi.unstubAllGlobals();
  expect(answer).toEqual({ kind: 'failed', error: 'private-address' });
});

test('the grant’s dialog closed the popup: it is followed all the same, asked once, and the next popup knows', async () => {
  const wish = { address: `${site.origin}/tag/社區培力訓練/`, allowPrivate: true };
  await rememberFollow(wish);
  expect(await unfinishedAddress()).toEqual({ address: wish.address, answer: null });
  await Promise.all([followRemembered(), followRemembered()]);
  expect(asked()).toHaveLength(1);
  expect(await unfinishedAddress()).toMatchObject({ address: wish.address, answer: { kind: 'choices' } });
  expect(await unfinishedAddress()).toBeNull();
});

test('popup and grant at once are one request', async () => {
  const wish = { address: `${site.origin}/feed/`, allowPrivate: true };
  await rememberFollow(wish);
  const [, answer] = await Promise.all([followRemembered(), followAddressOnce(wish)]);
  expect(answer).toMatchObject({ kind: 'followed' });
  expect(asked()).toEqual(['/feed/']);
});
