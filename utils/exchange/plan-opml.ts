import { isPrivateAddress } from '@/utils/article/private-address.ts';
import { urlKey } from '@/utils/article/url-key.ts';
import type { SourcePreferences } from '@/utils/feeds/source-preferences.ts';
import type { FeedLocator, SourceTarget } from '@/utils/feeds/source-target.ts';
import type { OpmlFeed } from './opml.ts';

/** Something to follow, and the folder it belongs in. */
export interface FiledTarget {
  target: SourceTarget;
  folder: string;
}

/** What a file of followed feeds would bring. */
export interface OpmlPlan {
  fresh: FiledTarget[];
  /** Feeds that are followed already; those stay as they are. */
  known: number;
  /** Addresses in the reader's own network: each takes the reader's word, so none comes in by a file. */
  inOwnNetwork: number;
}

const BETWEEN_FOLDERS = ' / ';

/** Sorts a file's feeds into what is new and what is followed already; two names of one address are one. */
export function planOpml(feeds: readonly OpmlFeed[], followedKeys: ReadonlySet<string>): OpmlPlan {
  const plan: OpmlPlan = { fresh: [], known: 0, inOwnNetwork: 0 };
  const seen = new Set<string>();
  for (const feed of feeds) {
    const key = urlKey(feed.feedUrl);
    if (seen.has(key)) continue;
    seen.add(key);
    if (followedKeys.has(key)) plan.known += 1;
    else if (isPrivateAddress(feed.feedUrl)) plan.inOwnNetwork += 1;
    else plan.fresh.push({ target: toTarget(feed), folder: feed.folders.join(BETWEEN_FOLDERS) });
  }
  return plan;
}

/** Followed sources as other feed readers know them; one that only WordPress's own interface tells of is not among them. */
export function toOpmlFeeds(
  sources: readonly ({ title: string; pageUrl: string; locators: FeedLocator[] } & Pick<SourcePreferences, 'folder'>)[],
): OpmlFeed[] {
  return sources.flatMap(({ title, pageUrl, locators, folder }) => {
    const feed = locators.find(({ format }) => format === 'feed');
    const folders = folder === '' ? [] : folder.split(BETWEEN_FOLDERS);
    return feed === undefined ? [] : [{ title, feedUrl: feed.url, pageUrl, folders }];
  });
}

function toTarget({ title, feedUrl, pageUrl }: OpmlFeed): SourceTarget {
  const page = pageUrl ?? new URL('/', feedUrl).href;
  const locators: FeedLocator[] = [{ format: 'feed', url: feedUrl }];
  return { kind: 'feed', title, siteName: new URL(page).host, pageUrl: page, locators };
}
