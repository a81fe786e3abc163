import { countUnread } from '@/utils/library/entries.ts';
import type { SourceRecord } from '@/utils/library/records.ts';
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

const COLORS = { new: '#a63d1e', trouble: '#8a5a00', idle: '#4a5a66' };

/** What the badge says of the counts: what could not be checked is never shown as nothing new. */
export function badgeStatus(
  unread: number,
  sources: Pick<SourceRecord, 'state' | 'failure'>[],
  checking: boolean,
): BadgeStatus {
  const failing = sources.filter((source) => source.state === 'failing' || source.state === 'gone');
  const offline = failing.length > 0 && failing.every((source) => source.failure?.code === 'offline');
  const params = { count: unread, failing: failing.length };
  const number = unread > 999 ? '999+' : unread > 0 ? String(unread) : '';
  if (sources.length > 0 && !checking) {
    return { text: number || '⏸', color: COLORS.idle, titleKey: 'badge.paused', params };
  }
  if (offline) return { text: number || '↯', color: COLORS.idle, titleKey: 'badge.offline', params };
  if (failing.length > 0) return { text: number || '!', color: COLORS.trouble, titleKey: 'badge.failing', params };
  return { text: number, color: COLORS.new, titleKey: unread > 0 ? 'badge.unread' : 'badge.none', params };
}

/** Recomputes the badge from the database: at every change and at every wake of the worker. */
export async function refreshBadge(): Promise<void> {
  const [unread, sources, { checking }, locale] = await Promise.all([
    countUnread(),
    listSources(),
    loadSettings(),
    uiLocale(),
  ]);
  const { text, color, titleKey, params } = badgeStatus(unread, sources, checking);
  const title = createTranslator(locale)(titleKey, params);
  await showBadge({ text, color, title });
  await retitleTabs(title);
}
