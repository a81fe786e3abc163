import { formatDistance } from '@/components/locale/format-date.ts';
import type { SourceRecord } from '@/utils/library/source-records.ts';
import type { MessageKey, Translator } from '@/utils/locale/translator.ts';

const FAILURES: Partial<Record<string, MessageKey>> = {
  offline: 'failure.offline',
  unreachable: 'failure.unreachable',
  timeout: 'failure.timeout',
  empty: 'failure.empty',
  'not-a-feed': 'failure.notAFeed',
  'too-large': 'failure.tooLarge',
  'no-permission': 'failure.noPermission',
};

const STATUSES: Partial<Record<number, MessageKey>> = {
  401: 'failure.refused',
  403: 'failure.refused',
  404: 'failure.notFound',
  429: 'failure.busy',
  503: 'failure.busy',
};

const SOON_MS = 60_000;

/** What is wrong with a source and what follows from it, in plain words; `null` when nothing is. */
export function explainFailure(source: SourceRecord, t: Translator): string | null {
  if (source.state === 'gone') return t('source.gone');
  return source.failure === null ? null : explainError(source.failure, t);
}

/** What a failed check ran into, and what follows from it. */
export function explainError({ code, status }: { code?: string; status?: number }, t: Translator): string {
  const key = (code === 'http' ? STATUSES[status ?? 0] : undefined) ?? FAILURES[code ?? ''];
  return t(key ?? (status === undefined ? 'failure.unknown' : 'failure.http'), { status: status ?? '' });
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
  if (state === 'gone') return last;
  if (paused) return `${last} · ${t('source.paused')}`;
  const next = nextCheckAt < nowMs + SOON_MS ? t('source.nextSoon') : t('source.next', { when: distance(nextCheckAt) });
  return `${last} · ${next}`;
}
