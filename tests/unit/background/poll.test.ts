import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkChangedAccess, checkDueSources, checkSourcesNow, POLL_ALARM } from '@/entrypoints/background/poll.ts';
import { library } from '@/utils/library/database.ts';
import { listSources } from '@/utils/library/sources.ts';
import { saveSettings } from '@/utils/settings/settings.ts';
import { storeSource } from '../library/stored-source.ts';

const FEED =
  '<rss version="2.0"><channel><title>t</title><item><title>a</title><link>LINK</link></item></channel></rss>';

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  await Promise.all(library().tables.map((table) => table.clear()));
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  const ignore = async () => {};
  Object.assign(fakeBrowser.action, {
    setBadgeText: ignore,
    setBadgeBackgroundColor: ignore,
    setBadgeTextColor: ignore,
    setTitle: ignore,
    setIcon: ignore,
  });
});

async function follow(host: string): Promise<string> {
  const pageUrl = `https://${host}/`;
  const source = await storeSource(
    { kind: 'site', title: host, siteName: host, pageUrl, locators: [{ format: 'feed', url: `${pageUrl}feed/` }] },
    Date.now() - 1,
  );
  return source.id;
}

function answerWith(respond: (url: string) => Response | Promise<Response>): void {
  vi.stubGlobal('fetch', (url: string) => Promise.resolve(respond(url)));
}

const feedAt = (url: string): Response =>
  new Response(FEED.replace('LINK', `${url}post/`), { headers: { 'content-type': 'application/rss+xml' } });

test('while a round is on, an alarm stands that would go on with it', async () => {
  await follow('a.example');
  let standing: unknown;
  answerWith(async (url) => {
    standing = await fakeBrowser.alarms.get(POLL_ALARM);
    return feedAt(url);
  });
  await checkDueSources();
  expect(standing).toBeDefined();
});

test('after a round the alarm waits for what is due next', async () => {
  await follow('a.example');
  answerWith(feedAt);
  await checkDueSources();
  const [source] = await listSources();
  expect((await fakeBrowser.alarms.get(POLL_ALARM))?.scheduledTime).toBe(source?.nextCheckAt);
});

test('a source that cannot be stored keeps none of the others from being checked', async () => {
  const broken = await follow('a.example');
  await follow('b.example');
  answerWith(feedAt);
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const update = library().sources.update.bind(library().sources);
  vi.spyOn(library().sources, 'update').mockImplementation((key, changes) => {
    if (key === broken) throw new Error('this row cannot be written');
    return update(key, changes);
  });
  expect(await checkDueSources()).toEqual({ checked: 2, failed: 1, fresh: 0 });
});

test('a grant taken back is told at once, and one given again is made use of at once', async () => {
  await follow('a.example');
  await follow('b.example');
  answerWith(feedAt);
  await checkDueSources();
  const failures = async () => (await listSources()).map(({ failure }) => failure?.code ?? null);
  const granted = (hosts: RegExp): void => {
    Object.assign(fakeBrowser.permissions, {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => hosts.test(origin)),
    });
  };
  granted(/b\.example/u);
  expect(await checkChangedAccess()).toMatchObject({ checked: 1, failed: 1 });
  expect(await failures()).toEqual(['no-permission', null]);
  granted(/./u);
  expect(await checkChangedAccess()).toMatchObject({ checked: 1, failed: 0 });
  expect(await failures()).toEqual([null, null]);
});

test('in quiet hours nothing is asked by the clock; in the morning it is', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 26, 23, 30) });
  try {
    await saveSettings({ quiet: { fromMinute: 23 * 60, toMinute: 7 * 60 } });
    await follow('a.example');
    answerWith(feedAt);
    expect(await checkDueSources()).toMatchObject({ checked: 0 });
    const [source] = await listSources();
    expect(source).toMatchObject({ checkReason: 'quiet' });
    expect(source?.nextCheckAt).toBeGreaterThanOrEqual(new Date(2026, 10, 27, 7, 0).getTime());
    expect((await fakeBrowser.alarms.get(POLL_ALARM))?.scheduledTime).toBe(source?.nextCheckAt);
    vi.setSystemTime(source?.nextCheckAt ?? 0);
    expect(await checkDueSources()).toMatchObject({ checked: 1 });
  } finally {
    vi.useRealTimers();
  }
});

test('a round paints the badge once, and once more for each source that has something to tell', async () => {
  for (const host of ['a.example', 'b.example', 'c.example']) await follow(host);
  answerWith(feedAt);
  await checkSourcesNow('all');
  const painted: string[] = [];
  Object.assign(fakeBrowser.action, { setBadgeText: async ({ text }: { text: string }) => painted.push(text) });
  answerWith((url) => (url.includes('b.example') ? feedAt(`${url}new/`) : feedAt(url)));
  await checkSourcesNow('all');
  expect(painted).toEqual(['1', '1']);
});
