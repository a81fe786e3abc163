import type { LedgerRecord } from '@/utils/library/source-records.ts';
import type { MessageKey, Translator } from '@/utils/locale/translator.ts';
import type { Cadence } from '@/utils/schedule/describe-cadence.ts';
import type { CheckReason } from '@/utils/schedule/next-check.ts';
import { explainError } from './source-status.ts';

const REASONS: Record<CheckReason, MessageKey> = {
  cadence: 'reason.cadence',
  asked: 'reason.asked',
  'skipped-hours': 'reason.skippedHours',
  quiet: 'reason.quiet',
  'retry-after': 'reason.retryAfter',
  backoff: 'reason.backoff',
  offline: 'reason.offline',
  gone: 'reason.gone',
};

/** Why a check is when it is. */
export function explainReason(reason: CheckReason, t: Translator): string {
  return t(REASONS[reason]);
}

/** How a check ended. */
export function explainOutcome(row: LedgerRecord, t: Translator): string {
  if (row.outcome === 'gone') return t('ledger.gone');
  if (row.outcome === 'failed') return explainError(row, t);
  if (row.hasGap) return t('ledger.gap', { count: row.news });
  if (row.news > 0) return t('ledger.news', { count: row.news });
  return t(row.outcome === 'unchanged' ? 'ledger.unchanged' : 'ledger.nothing');
}

/** What checks have cost the server and the line. */
export function explainCost({ requests, bytes }: Pick<LedgerRecord, 'requests' | 'bytes'>, t: Translator): string {
  const sent = t('facts.requests', { count: requests });
  return bytes === 0 ? sent : t('facts.received', { sent, size: formatBytes(bytes, t) });
}

function formatBytes(bytes: number, t: Translator): string {
  const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
  const scale = { kilobyte: 1000, megabyte: 1_000_000 }[unit];
  const format = { style: 'unit', unit, maximumSignificantDigits: 2 } as const;
  return new Intl.NumberFormat(t.locale, format).format(bytes / scale);
}

/** How often a source posts, and at what time of day. */
export function explainCadence(cadence: Cadence | null, t: Translator): string {
  if (cadence === null) return t('cadence.unknown');
  const { postsPerDay, hours } = cadence;
  const [key, count]: [MessageKey, number] =
    postsPerDay >= 0.95
      ? ['cadence.perDay', postsPerDay]
      : postsPerDay * 7 >= 0.95
        ? ['cadence.perWeek', postsPerDay * 7]
        : ['cadence.perMonth', postsPerDay * 30];
  const often = t(key, { count: Math.max(1, Math.round(count)) });
  return hours === null ? often : t('cadence.hours', { often, from: hours.from, to: hours.to });
}
