import { isSavable } from '@/utils/article/is-savable.ts';
import { markUrlRead } from '@/utils/library/entry-reading.ts';
import { completeLink } from '@/utils/library/kept-links.ts';
import { claimLink, dueLinks, nextLinkDueAt, retryUngrantedLinks, settleLink } from '@/utils/library/link-queue.ts';
import { pictureAddresses } from '@/utils/pictures/picture-addresses.ts';
import { setAlarm } from '@/utils/platform/alarms.ts';
import { isOnline } from '@/utils/platform/is-online.ts';
import { hasAccess } from '@/utils/platform/permissions.ts';
import { loadSettings } from '@/utils/settings/settings.ts';
import { refreshBadge } from './badge.ts';
import { completePage } from './complete-pages.ts';
import { fetchPage } from './fetch-page.ts';
import { keepPictures } from './keep-pictures.ts';
import { repaintTabs } from './page-icon.ts';
import { runAlone } from './run-alone.ts';
import { rememberSourceTab, sourceTab } from './source-tabs.ts';

export const LINKS_ALARM = 'links';

/** A worker killed over a link asks again after this time. */
const CLAIM_MS = 60_000;
const OFFLINE_MS = 5 * 60_000;
/** After the first, second … try that came to nothing; after the last it stays a link. */
const RETRY_MS = [60_000, 10 * 60_000, 60 * 60_000, 6 * 60 * 60_000, 24 * 60 * 60_000];

/** Fetches the saved links that are due, one after the other, so that no site is hurried; goes on after a killed worker. */
export function fetchLinks(): Promise<void> {
  return runAlone('links', async () => {
    // The alarm that began this is spent: a worker stopped before the end of it would sleep on.
    await scheduleLinks();
    try {
      for (;;) {
        const [next] = isOnline() ? await dueLinks(Date.now(), 1) : [];
        if (next === undefined) return;
        await fetchLink(next.id);
      }
    } finally {
      await scheduleLinks();
    }
  });
}

/** After a grant was given: fetches what only the want of it kept away. */
export async function fetchGrantedLinks(): Promise<void> {
  await retryUngrantedLinks(Date.now(), hasAccess);
  await fetchLinks();
}

/** Sets the alarm to the time in the database. */
async function scheduleLinks(): Promise<void> {
  const now = Date.now();
  const dueAt = await nextLinkDueAt();
  await setAlarm(LINKS_ALARM, dueAt === null ? null : Math.max(dueAt, isOnline() ? 0 : now + OFFLINE_MS), now);
}

/** Fetches one saved link, if it is due and nobody is at it. */
export async function fetchLink(articleId: string): Promise<void> {
  const now = Date.now();
  const link = await claimLink(articleId, now + CLAIM_MS, now);
  if (link === null) return;
  const tabId = await sourceTab(articleId);
  const page = await fetchPage(link.url, tabId);
  if (!page.ok) {
    if (page.error === 'offline') return settleLink(articleId, 'offline', now + OFFLINE_MS);
    if (page.error !== 'unreachable') return settleLink(articleId, page.error);
    const wait = RETRY_MS[link.toFetch?.attempts ?? 0];
    return settleLink(articleId, 'not-fetched', wait === undefined ? undefined : now + wait);
  }
  if (!isSavable(page.value)) return settleLink(articleId, 'nothing-here');
  const pictures = pictureAddresses(page.value, (await loadSettings()).pictures);
  const article = await completeLink(articleId, page.value, Date.now(), { pictures });
  if (article === null) return;
  if (tabId !== null) await rememberSourceTab(article.id, tabId);
  void keepPictures();
  void completePage(article.id, page.value);
  await repaintTabs([link.urlKey, article.urlKey]);
  if (await markUrlRead(article.urlKey, Date.now())) await refreshBadge();
}
