import { Button } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { LedgerTable } from '@/components/news/LedgerTable.tsx';
import type { SourceRecord } from '@/utils/library/source-records.ts';
import type { SourceModel } from './model.ts';

/** The latest checks, and a way to hand them to whoever looks into a trouble. */
export function CheckLog({ model, source }: { model: SourceModel; source: SourceRecord }) {
  const t = useTranslator();
  const rows = model.ledger.value;
  return (
    <section class="page-section">
      <h2>{t('source.log')}</h2>
      {rows.length > 0 ? <LedgerTable rows={rows} /> : <p>{t('source.logEmpty')}</p>}
      <p class="source-log-save">
        <Button onClick={() => model.saveLog(source)}>{t('source.saveLog')}</Button>
        <span>{t('source.saveLogHint')}</span>
      </p>
    </section>
  );
}
