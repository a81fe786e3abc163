import { countUnread } from '@/utils/library/entries.ts';
import type { SourceRecord } from '@/utils/library/source-records.ts';
import { listSources } from '@/utils/library/sources.ts';
import type { MessageKey } from '@/utils/locale/translator.ts';
import { createTranslator } from '@/utils/locale/translator.ts';
import { showBadge } from '@/utils/platform/action.ts';
import { uiLocale } from '@/utils/platform/ui-language.ts';
import { loadSettings } from '@/utils/settings/settings.ts';
import { retitleTabs } from './page-icon.ts';

export interface BadgeStatus {
  text: string;
  color: string;
  titleKey: MessageKey;
  params: Record<string, number>;
}

type Asked = Pick<SourceRecord, 'state' | 'failure' | 'paused'>;

/** No two states look alike, with a number or without. */
const COLORS = { none: '#1f5127', unread: '#a63d1e', failing: '#8a5a00', offline: '#4a5a66', paused: '#5d4a7d' };
const SIGNS = { none: '', unread: '', failing: '!', offline: '↯', paused: '⏸' };

/** Where the library cannot be read nothing is known, which is not the same as nothing new. */
const UNKNOWN: BadgeStatus = { text: '?', color: '#7a2f55', titleKey: 'badge.unknown', params: {} };

/** What the badge says of the counts: what could not be checked is never shown as nothing new. */
export function badgeStatus(unread: number, sources: readonly Asked[], checking: boolean): BadgeStatus {
  const asked = sources.filter(({ paused }) => !paused);
  const failing = asked.filter(({ state }) => state === 'failing' || state === 'gone');
  const state = stateOf(unread, failing, sources.length > 0 && (!checking || asked.length === 0));
  // Four characters fit: with a sign beside it, the number gives way.
  const number = unread > 999 ? (SIGNS[state] === '' ? '999+' : '1k+') : unread > 0 ? String(unread) : '';
  return {
    text: number + SIGNS[state],
    color: COLORS[state],
    titleKey: `badge.${state}`,
    params: { count: unread, failing: failing.length },
  };
}

function stateOf(unread: number, failing: readonly Asked[], isPaused: boolean): keyof typeof COLORS {
  if (isPaused) return 'paused';
  if (failing.length === 0) return unread > 0 ? 'unread' : 'none';
  return failing.every(({ failure }) => failure?.code === 'offline') ? 'offline' : 'failing';
}

/**
 * Recomputes the badge from the database: at every change and at every wake of the worker. One at a time, so that
 * whoever paints last has counted last.
 */
export function refreshBadge(): Promise<void> {
  return navigator.locks.request('badge', paintBadge);
}

async function paintBadge(): Promise<void> {
  const { text, color, titleKey, params } = await currentStatus().catch((error: unknown) => {
    console.error('[windlion] could not count', error);
    return UNKNOWN;
  });
  const title = createTranslator(await uiLocale())(titleKey, params);
  await showBadge({ text, color, title });
  await retitleTabs(title);
}

async function currentStatus(): Promise<BadgeStatus> {
  const [unread, sources, { checking }] = await Promise.all([countUnread(), listSources(), loadSettings()]);
  return badgeStatus(unread, sources, checking);
}
