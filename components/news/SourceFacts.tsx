import { formatDistance, formatMoment } from '@/components/locale/format-date.ts';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { LedgerRecord, SourceRecord } from '@/utils/library/source-records.ts';
import type { Translator } from '@/utils/locale/translator.ts';
import { describeCadence } from '@/utils/schedule/describe-cadence.ts';
import { explainCadence, explainCost, explainOutcome, explainReason } from './ledger-words.ts';
import './source-facts.css';

interface SourceFactsProps {
  source: SourceRecord;
  /** The latest first. */
  ledger: readonly LedgerRecord[];
  nowMs: number;
  /** Whether the clock asks any source at all. */
  isChecking: boolean;
}

/** How a source is doing, in plain words: its last check, its next one and why then, what it costs, its habits. */
export function SourceFacts({ source, ledger, nowMs, isChecking }: SourceFactsProps) {
  const t = useTranslator();
  const [last] = ledger;
  const midnight = new Date(nowMs).setHours(0, 0, 0, 0);
  const today = ledger.filter(({ at }) => at >= midnight);
  const sum = (of: 'requests' | 'bytes'): number => today.reduce((total, row) => total + row[of], 0);
  const hourOf = (time: number): number => new Date(time).getHours();
  const facts = [
    [t('facts.last'), last && `${formatDistance(last.at, nowMs, t)} · ${explainOutcome(last, t)}`],
    [t('facts.next'), isChecking ? nextCheck(source, nowMs, t) : t('source.checkingOff')],
    [t('facts.habit'), explainCadence(describeCadence(source.postTimes ?? [], nowMs, hourOf), t)],
    [t('facts.today'), explainCost({ requests: sum('requests'), bytes: sum('bytes') }, t)],
    [t('facts.since'), formatMoment(source.createdAt, t.locale)],
  ];
  return (
    <dl class="source-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ?? t('source.neverChecked')}</dd>
        </div>
      ))}
    </dl>
  );
}

function nextCheck(source: SourceRecord, nowMs: number, t: Translator): string {
  if (source.state === 'gone') return t('reason.gone');
  if (source.paused) return t('source.paused');
  const when = source.nextCheckAt <= nowMs ? t('source.nextSoon') : formatDistance(source.nextCheckAt, nowMs, t);
  return source.checkReason === undefined ? when : `${when} · ${explainReason(source.checkReason, t)}`;
}
