import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button.tsx';
import { Dialog } from '@/components/controls/Dialog.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { ImportChange, ImportPlan } from '@/utils/exchange/plan-import.ts';
import { DifferenceText } from './DifferenceText.tsx';
import './import-dialog.css';

interface ImportDialogProps {
  plan: ImportPlan;
  sourceLanguage: string;
  targetLanguage: string;
  /** Whether a person has written what a segment reads now. */
  isHuman: (segmentId: string) => boolean;
  onApply: (changes: ImportChange[]) => void;
  onClose: () => void;
}

/** What a file would change, before it does: a person's own words are replaced only where they tick so. */
export function ImportDialog({ plan, sourceLanguage, targetLanguage, isHuman, onApply, onClose }: ImportDialogProps) {
  const t = useTranslator();
  const [chosen, setChosen] = useState(
    () => new Set(plan.changes.filter((change) => !change.sourceDiffers && !isHuman(change.segmentId))),
  );
  const toggle = (change: ImportChange): void => {
    const next = new Set(chosen);
    if (!next.delete(change)) next.add(change);
    setChosen(next);
  };
  return (
    <Dialog title={t('exchange.planTitle')} closeLabel={t('exchange.cancel')} onClose={onClose}>
      <p>
        {t('exchange.planCounts', {
          changes: plan.changes.length,
          unchanged: plan.unchanged,
          unmatched: plan.unmatched.length,
        })}
      </p>
      <ul class="import-changes">
        {plan.changes.map((change) => (
          <li key={change.segmentId}>
            <label>
              <input type="checkbox" checked={chosen.has(change)} onChange={() => toggle(change)} />
              <span lang={sourceLanguage}>{change.source}</span>
            </label>
            <p>
              <DifferenceText before={change.from} after={change.to} lang={targetLanguage} />
            </p>
            {isHuman(change.segmentId) && change.from !== '' && <p class="import-caution">{t('exchange.yoursNow')}</p>}
            {change.sourceDiffers && <p class="import-caution">{t('exchange.sourceDiffers')}</p>}
          </li>
        ))}
      </ul>
      <div class="dialog-actions">
        <Button tone="primary" disabled={chosen.size === 0} onClick={() => onApply([...chosen])}>
          {t('exchange.apply', { count: chosen.size })}
        </Button>
        <Button onClick={onClose}>{t('exchange.cancel')}</Button>
      </div>
    </Dialog>
  );
}
