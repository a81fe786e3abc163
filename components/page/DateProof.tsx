import { useId } from 'preact/hooks';
import { Button } from '@/components/controls/Button.tsx';
import { formatDay } from '@/components/locale/format-date.ts';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { FieldState } from '@/components/page-details/FieldEditor.tsx';
import { sourceLabel } from '@/components/page-details/source-labels.ts';
import type { PageDate } from '@/utils/article/page-date.ts';
import './date-proof.css';

interface DateProofProps {
  date: PageDate;
  /** All that the page says of its date. */
  field: FieldState;
  onCorrect: () => void;
}

/** The page’s date, and at a click where it was read and what else the page offers. */
export function DateProof({ date, field, onCorrect }: DateProofProps) {
  const t = useTranslator();
  const id = useId();
  const { text, choices, isCorrected } = field;
  const chosen = choices.find((choice) => choice.text === text);
  const others = choices.length - (chosen === undefined ? 0 : 1);
  return (
    <span class="date-proof">
      <button type="button" title={t('date.why')} popovertarget={id}>
        <time dateTime={date.day}>{formatDay(date, t.locale)}</time>
      </button>
      <div id={id} popover="auto" role="dialog" aria-label={t('date.why')}>
        <p>
          <strong>{text}</strong>
        </p>
        <p>
          {isCorrected && t('date.corrected')}
          {!isCorrected && chosen && t('date.foundIn', { source: sourceLabel(chosen.sources[0] ?? '', t) })}{' '}
          {!isCorrected && chosen?.proof && <q>{chosen.proof}</q>}
        </p>
        {others > 0 && <p>{t('date.others', { count: others })}</p>}
        <Button onClick={onCorrect}>{t('date.correct')}</Button>
      </div>
    </span>
  );
}
