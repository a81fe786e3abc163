import type { LinkList } from '@/utils/article/extraction.ts';
import { library } from './database.ts';
import type { SeenList } from './site-lists-record.ts';

const MOST_LISTS = 12;
const MOST_ITEMS = 40;
const MOST_SITES = 100;
/** Popular a month ago is popular no more, and menus are seen again with the next page. */
const LIFE_MS = 30 * 24 * 60 * 60_000;

/** The lists of a site as they were last seen, the freshest first. */
export async function getSiteLists(host: string): Promise<SeenList[]> {
  return (await library().siteLists.get(host))?.lists ?? [];
}

/** Keeps the lists that a page of a followed site shows; those that this page does not show stay as they were. */
export function rememberSiteLists(host: string, lists: readonly LinkList[], now: number): Promise<void> {
  const db = library();
  return db.transaction('rw', db.sources, db.siteLists, async () => {
    if (lists.length === 0 || (await db.sources.where('host').equals(host).count()) === 0) return;
    const shown = new Map<string, SeenList>();
    const seen = lists.map((list) => ({ ...list, items: list.items.slice(0, MOST_ITEMS), seenAt: now }));
    const before = (await getSiteLists(host)).filter(({ seenAt }) => seenAt > now - LIFE_MS);
    for (const list of [...seen, ...before]) {
      const key = `${list.kind} ${list.title}`;
      if (!shown.has(key)) shown.set(key, list);
    }
    await db.siteLists.put({ host, lists: [...shown.values()].slice(0, MOST_LISTS), updatedAt: now });
    const hosts = await db.siteLists.orderBy('updatedAt').primaryKeys();
    await db.siteLists.bulkDelete(hosts.slice(0, Math.max(0, hosts.length - MOST_SITES)));
  });
}
