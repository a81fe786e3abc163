import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { LinkList } from '@/utils/article/extraction.ts';
import { library } from '@/utils/library/database.ts';
import { getSiteLists, rememberSiteLists } from '@/utils/library/site-lists.ts';
import { storeSource } from './stored-source.ts';

const HOST = 'news.example';
const DAY_MS = 24 * 60 * 60_000;
const list = (kind: LinkList['kind'], title: string, ...titles: string[]): LinkList => ({
  ...{ kind, title },
  items: titles.map((name) => ({ title: name, url: `https://${HOST}/${name}/` })),
});
const seen = async () =>
  (await getSiteLists(HOST)).map(({ title, items, seenAt }) => `${title} ${items.map((item) => item.title)} ${seenAt}`);

beforeEach(async () => {
  await Promise.all(library().tables.map((table) => table.clear()));
});

const follow = () =>
  storeSource(
    {
      ...{ kind: 'site', title: '報', siteName: '報', pageUrl: `https://${HOST}/` },
      locators: [{ format: 'feed', url: `https://${HOST}/feed/` }],
    },
    1,
  );

test('lists of sites that are not followed are not kept', async () => {
  await rememberSiteLists(HOST, [list('popular', '熱門', 'a')], 10);
  expect(await seen()).toEqual([]);
});

test('each list as it was last seen; one that this page does not show stays', async () => {
  await follow();
  await rememberSiteLists(HOST, [list('popular', '熱門', 'a', 'b'), list('menu', '', 'x')], 10);
  await rememberSiteLists(HOST, [list('popular', '熱門', 'c')], 20);
  await rememberSiteLists(HOST, [], 30);
  expect(await seen()).toEqual(['熱門 c 20', ' x 10']);
});

test('what was not seen for a month goes, and there is a bound to lists, items and sites', async () => {
  await follow();
  await rememberSiteLists(HOST, [list('menu', 'old', 'x')], 10);
  const many = Array.from({ length: 30 }, (_, index) =>
    list('menu', `m${index}`, ...Array.from({ length: 60 }, (__, item) => `i${item}`)),
  );
  await rememberSiteLists(HOST, many, 31 * DAY_MS);
  const kept = await getSiteLists(HOST);
  expect(kept.length).toBe(12);
  expect(kept.every(({ title, items }) => title !== 'old' && items.length === 40)).toBe(true);
  await library().siteLists.bulkPut(
    Array.from({ length: 150 }, (_, index) => ({ host: `${index}.example`, lists: [], updatedAt: index })),
  );
  await rememberSiteLists(HOST, many, 32 * DAY_MS);
  expect(await library().siteLists.count()).toBe(100);
  expect(await getSiteLists(HOST)).toHaveLength(12);
});
