import { checkSource } from '@/entrypoints/background/check-source.ts';
import type { FeedLocator } from '@/utils/feeds/source-target.ts';
import { library } from '@/utils/library/database.ts';
import type { SourceRecord } from '@/utils/library/source-records.ts';
import { getSource } from '@/utils/library/sources.ts';
import { type RunningSite, startSite } from '../../site/server.ts';
import { storeSource } from '../library/stored-source.ts';

/** The demo site with its faults, its feeds followed without a browser. */
export async function openFollowedSite() {
  const site: RunningSite = await startSite();
  const source = async (id: string): Promise<SourceRecord> => {
    const found = await getSource(id);
    if (found === undefined) throw new Error('no such source');
    return found;
  };
  return {
    site,
    source,
    async reset(): Promise<void> {
      site.control.reset();
      await Promise.all(library().tables.map((table) => table.clear()));
    },
    /** Follows the site's feed, or what is at these addresses; nothing is asked yet. */
    async follow(...locators: FeedLocator[]): Promise<string> {
      const asked = locators.length > 0 ? locators : [{ format: 'feed' as const, url: `${site.origin}/feed/` }];
      const pageUrl = asked[0]?.url ?? '';
      const target = { kind: 'site' as const, title: '金門GO', siteName: '金門GO', pageUrl, locators: asked };
      return (await storeSource(target, Date.now())).id;
    },
    check: async (id: string) => checkSource(await source(id)),
    publish: (count: number) =>
      Array.from({ length: count }, (_, index) =>
        site.control.publish({ title: `新消息之 ${index + 1}`, content: '<p>短訊。</p>' }),
      ),
    /** How the feed's requests were answered. */
    statuses: () => site.control.requests('/feed').map(({ status }) => status),
  };
}
