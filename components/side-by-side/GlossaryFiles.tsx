import { useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { GlossaryPlan } from '@/utils/exchange/plan-glossary.ts';
import type { GlossaryFormat } from './glossary-format.ts';

interface GlossaryFilesProps {
  /** What a chosen file would bring; `unreadable` where it is no glossary. */
  plan: GlossaryPlan | 'unreadable' | null;
  isEmpty: boolean;
  onExport: (format: GlossaryFormat) => void;
  onChoose: (file: File) => void;
  onApply: (plan: GlossaryPlan) => void;
}

/** The glossary's way into other tools and back; what a file brings is told before it does. */
export function GlossaryFiles({ plan, isEmpty, onExport, onChoose, onApply }: GlossaryFilesProps) {
  const t = useTranslator();
  const file = useRef<HTMLInputElement>(null);
  const comes = plan === null || plan === 'unreadable' ? 0 : plan.added.length + plan.changed.length;
  return (
    <section class="glossary-files" aria-label={t('glossary.files')}>
      <div class="dialog-actions">
        <Button icon="external" disabled={isEmpty} onClick={() => onExport('csv')}>
          {t('glossary.exportCsv')}
        </Button>
        <Button icon="external" disabled={isEmpty} onClick={() => onExport('tbx')}>
          {t('glossary.exportTbx')}
        </Button>
        <Button icon="refresh" onClick={() => file.current?.click()}>
          {t('glossary.import')}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".csv,.tsv,.txt,.tbx,.xml,text/csv,application/xml"
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.files?.[0];
            if (chosen !== undefined) onChoose(chosen);
            currentTarget.value = '';
          }}
        />
      </div>
      <div role="status">
        {plan === 'unreadable' && <p>{t('glossary.unreadable')}</p>}
        {plan !== null && plan !== 'unreadable' && (
          <p>
            {t('glossary.plan', {
              added: plan.added.length,
              changed: plan.changed.length,
              unchanged: plan.unchanged,
            })}
          </p>
        )}
      </div>
      {plan !== null && plan !== 'unreadable' && comes > 0 && (
        <>
          <ul class="import-changes">
            {plan.changed.slice(0, 50).map(({ before, after }) => (
              <li key={`${after.source}${after.site ?? ''}`}>
                <b lang={after.pair.source}>{after.source}</b>:{' '}
                <del lang={before.pair.target}>{before.keepAsIs ? t('glossary.kept') : before.target}</del>{' '}
                <ins lang={after.pair.target}>{after.keepAsIs ? t('glossary.kept') : after.target}</ins>
              </li>
            ))}
          </ul>
          <Button tone="primary" onClick={() => onApply(plan)}>
            {t('glossary.apply', { count: comes })}
          </Button>
        </>
      )}
    </section>
  );
}
