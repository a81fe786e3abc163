import { getArticles } from '@/utils/library/article-ids.ts';
import { markRead, markUnread } from '@/utils/library/entry-reading.ts';
import { addMany } from '@/utils/library/follow-many.ts';
import { retryLinks } from '@/utils/library/link-queue.ts';
import { retryPictures } from '@/utils/library/picture-progress.ts';
import { moveAll, restoreShelves, type ShelvesBefore } from '@/utils/library/shelves.ts';
import { changeSource, preferAddress } from '@/utils/library/sources.ts';
import { bringBackSource, removeSource } from '@/utils/library/unfollow.ts';
import type { HandlersOf } from '@/utils/messaging/channel.ts';
import type { BackgroundProtocol } from '@/utils/messaging/protocol.ts';
import { refreshBadge } from './badge.ts';
import { withRules } from './entry-rules.ts';
import { fetchLinks } from './fetch-links.ts';
import { followTarget } from './follow.ts';
import { keepPictures } from './keep-pictures.ts';
import { acceptLibrary } from './keep-safe.ts';
import { makeThumbnails } from './make-thumbnails.ts';
import { repaintTabs } from './page-icon.ts';
import { pageSeen } from './page-seen.ts';
import { followAddressOnce, forgetFollow, rememberFollow, unfinishedAddress } from './pending-follow.ts';
import { checkSourcesNow, schedulePoll } from './poll.ts';
import { saveLink, saveListed, saveTab } from './save.ts';

/** What each message does; the jobs do the work. */
export const handlers: HandlersOf<BackgroundProtocol> = {
  pageSeen: (report, { tab }) => pageSeen(report, tab?.id),
  saveTab: ({ tabId, known, ...extras }) => saveTab(tabId, extras, known),
  saveLink: ({ url, title }) => saveLink(url, { title }),
  saveListed: ({ tabId, urls }) => saveListed(tabId, urls),
  async fetchPictures({ articleId }) {
    await retryPictures(articleId, Date.now());
    void keepPictures();
    return null;
  },
  async fetchLinks({ articleIds }) {
    await retryLinks(Date.now(), articleIds);
    void fetchLinks();
    return null;
  },
  async moveArticles({ articleIds, shelf }) {
    const before = await moveAll(articleIds, shelf, Date.now());
    await repaintArticles(before);
    return before;
  },
  async restoreShelves({ shelves }) {
    await restoreShelves(shelves, Date.now());
    await repaintArticles(shelves);
    return null;
  },
  async follow({ target }) {
    await forgetFollow();
    return followTarget(target);
  },
  async followMany({ filed }) {
    const added = await addMany(filed, Date.now());
    await Promise.all([refreshBadge(), schedulePoll()]);
    return added;
  },
  async followOnceGranted(wish) {
    await rememberFollow(wish);
    return null;
  },
  followAddress: followAddressOnce,
  unfinishedAddress,
  async unfollow({ sourceId }) {
    const removed = await withRules((rules) => removeSource(sourceId, rules, Date.now()));
    await Promise.all([refreshBadge(), schedulePoll()]);
    return removed;
  },
  async followAgain({ removed }) {
    await withRules((rules) => bringBackSource(removed, rules, Date.now()));
    await Promise.all([refreshBadge(), schedulePoll()]);
    return null;
  },
  async changeSource({ sourceId, change }) {
    await withRules((rules) => changeSource(sourceId, change, rules, Date.now()));
    await Promise.all([refreshBadge(), schedulePoll()]);
    return null;
  },
  async preferAddress({ sourceId, url }) {
    await preferAddress(sourceId, url, Date.now());
    return null;
  },
  checkNow: ({ sourceIds }) => checkSourcesNow(sourceIds),
  async markRead({ entryIds, gapsOf }) {
    const marked = await markRead(entryIds, gapsOf, Date.now());
    await refreshBadge();
    return marked;
  },
  async markUnread(marked) {
    await withRules((rules) => markUnread(marked, rules, Date.now()));
    await refreshBadge();
    return null;
  },
  async libraryRestored() {
    void makeThumbnails();
    await Promise.all([refreshBadge(), schedulePoll()]);
    return acceptLibrary();
  },
  acceptLibrary,
};

async function repaintArticles(moved: ShelvesBefore): Promise<void> {
  await repaintTabs((await getArticles(moved.map(([id]) => id))).map(({ urlKey: key }) => key));
}
