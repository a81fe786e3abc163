import { formatDistance } from '@/components/locale/format-date.ts';
import type { SourceRecord } from '@/utils/library/records.ts';
import type { MessageKey, Translator } from '@/utils/locale/translator.ts';

const FAILURES: Partial<Record<string, MessageKey>> = {
  offline: 'failure.offline',
  http: 'failure.http',
  timeout: 'failure.timeout',
  'not-a-feed': 'failure.notAFeed',
  'too-large': 'failure.tooLarge',
  'no-permission': 'failure.noPermission',
  redirected: 'failure.redirected',
};

const SOON_MS = 60_000;

/** What is wrong with a source and what follows from it, in plain words; `null` when nothing is. */
export function explainFailure(source: SourceRecord, t: Translator): string | null {
  if (source.state === 'gone') return t('source.gone');
  if (source.paused) return t('source.paused');
  if (source.failure === null) return null;
  return t(FAILURES[source.failure.code] ?? 'failure.unknown', { status: source.failure.status ?? '' });
}

/** Since when posts may be missing, because more came between two checks than the site still lists; `null` if none may. */
export function explainMissing({ missingSince }: SourceRecord, nowMs: number, t: Translator): string | null {
  return missingSince ? t('source.missing', { when: formatDistance(missingSince, nowMs, t) }) : null;
}

/** When a source was last asked and, unless it is not asked any more, when it will be next. */
export function explainSchedule(source: SourceRecord, nowMs: number, t: Translator): string {
  const { lastCheckedAt, nextCheckAt, state, paused } = source;
  const distance = (ms: number): string => formatDistance(ms, nowMs, t);
  const last = lastCheckedAt === null ? t('source.neverChecked') : t('source.last', { when: distance(lastCheckedAt) });
  if (state === 'gone' || paused) return last;
  const next = nextCheckAt < nowMs + SOON_MS ? t('source.nextSoon') : t('source.next', { when: distance(nextCheckAt) });
  return `${last} · ${next}`;
}
