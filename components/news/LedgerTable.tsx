import { formatMoment } from '@/components/locale/format-date.ts';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { LedgerRecord } from '@/utils/library/source-records.ts';
import './ledger-table.css';
import { explainCost, explainOutcome, explainReason } from './ledger-words.ts';

/** What the latest checks of a source said, the last one first. */
export function LedgerTable({ rows }: { rows: readonly LedgerRecord[] }) {
  const t = useTranslator();
  return (
    <table class="ledger-table">
      <caption class="visually-hidden">{t('ledger.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ledger.when')}</th>
          <th scope="col">{t('ledger.result')}</th>
          <th scope="col">{t('ledger.cost')}</th>
          <th scope="col">{t('ledger.next')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.at} data-outcome={row.outcome}>
            <td>
              <time dateTime={new Date(row.at).toISOString()}>{formatMoment(row.at, t.locale)}</time>
            </td>
            <td>{explainOutcome(row, t)}</td>
            <td>{explainCost(row, t)}</td>
            <td>
              {row.outcome !== 'gone' && (
                <div>
                  <time dateTime={new Date(row.nextCheckAt).toISOString()}>
                    {formatMoment(row.nextCheckAt, t.locale)}
                  </time>
                </div>
              )}
              <div>{explainReason(row.reason, t)}</div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
