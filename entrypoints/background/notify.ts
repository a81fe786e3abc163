import { getEntries } from '@/utils/library/entries.ts';
import { markRead } from '@/utils/library/entry-reading.ts';
import type { EntryRecord } from '@/utils/library/entry-record.ts';
import type { SourceRecord } from '@/utils/library/source-records.ts';
import { listSources } from '@/utils/library/sources.ts';
import { settleEntries, untoldEntries } from '@/utils/library/untold-entries.ts';
import { createTranslator, type Translator } from '@/utils/locale/translator.ts';
import {
  clearNotification,
  isNotificationShown,
  mayNotify,
  showNotification,
  watchNotificationClicks,
} from '@/utils/platform/notifications.ts';
import { openOwnPage, openTab } from '@/utils/platform/tabs.ts';
import { uiLocale } from '@/utils/platform/ui-language.ts';
import { isQuiet } from '@/utils/schedule/quiet-hours.ts';
import { loadNotified, saveNotified } from '@/utils/settings/notified-entries.ts';
import { loadSettings } from '@/utils/settings/settings.ts';
import { refreshBadge } from './badge.ts';

/** There is one at most: what comes while it is shown joins it. */
const NEWS = 'windlion-news';
const SHOWN_TITLES = 4;

/**
 * Notifies of the posts that are still to be told; what falls into quiet hours waits until they are over. Where
 * notifications are not allowed nothing is owed: the posts stand in the list and on the badge.
 */
export function tellNews(): Promise<void> {
  return navigator.locks.request('notify', tellUntold);
}

async function tellUntold(): Promise<void> {
  const untold = await untoldEntries();
  if (untold.length === 0) return;
  if (!(await mayNotify())) return settleEntries(untold.map(({ id }) => id));
  const { quiet } = await loadSettings();
  if (isQuiet(quiet, Date.now())) return;
  const sources = new Map((await listSources()).map((source) => [source.id, source]));
  const notifying = (entry: EntryRecord): SourceRecord[] =>
    entry.sourceIds.flatMap((id) => sources.get(id) ?? []).filter(({ notify, paused }) => notify && !paused);
  const waits = (entry: EntryRecord): boolean => {
    const own = notifying(entry);
    return own.length > 0 && own.every((source) => isQuiet(source.quiet, Date.now()));
  };
  const due = untold.filter((entry) => !waits(entry));
  await show(due.filter((entry) => entry.place === 'unread' && notifying(entry).length > 0));
  // Only now: a worker that dies before it tells twice, in the same notification, rather than never.
  await settleEntries(due.map(({ id }) => id));
}

/** Opens what a notification was about: the post, or the New view where there are several. */
export async function onNotificationClicked(id: string): Promise<void> {
  if (id !== NEWS) return;
  const [entry, ...others] = await getEntries(await loadNotified());
  await clearNotification(NEWS);
  if (entry === undefined || others.length > 0) return openOwnPage('library.html?view=news');
  await openTab(entry.url);
  await markRead([entry.id], [], Date.now());
  await refreshBadge();
}

/** Hears clicks from now on; before a grant there is nothing to hear. */
export function hearNotifications(): void {
  watchNotificationClicks((id) => void onNotificationClicked(id));
}

async function show(fresh: readonly EntryRecord[]): Promise<void> {
  if (fresh.length === 0) return;
  const shownBefore = (await isNotificationShown(NEWS)) ? await getEntries(await loadNotified()) : [];
  const known = new Set(fresh.map(({ id }) => id));
  const entries = [...fresh, ...shownBefore.filter(({ id, place }) => place === 'unread' && !known.has(id))];
  await saveNotified(entries.map(({ id }) => id));
  await showNotification(NEWS, describe(entries, createTranslator(await uiLocale())));
}

function describe(entries: readonly EntryRecord[], t: Translator): { title: string; message: string } {
  const [first] = entries;
  if (first !== undefined && entries.length === 1) {
    return { title: first.title, message: [first.siteName, first.excerpt].filter(Boolean).join(' · ') };
  }
  const lines = entries.slice(0, SHOWN_TITLES).map(({ title, siteName }) => `${title} · ${siteName}`);
  const rest = entries.length - lines.length;
  return {
    title: t('notify.title', { count: entries.length }),
    message: [...lines, ...(rest > 0 ? [t('notify.more', { count: rest })] : [])].join('\n'),
  };
}
