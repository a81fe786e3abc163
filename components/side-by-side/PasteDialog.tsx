import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button.tsx';
import { Dialog } from '@/components/controls/Dialog.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { SegmentRecord } from '@/utils/library/translation-records.ts';
import type { LanguagePair } from '@/utils/translate/pair.ts';
import { moveSentence, type PastedRow, pastedText, pasteOnRows } from '@/utils/translate/paste-rows.ts';
import { PastedRows } from './PastedRows.tsx';
import './paste-dialog.css';

interface PasteDialogProps {
  segments: readonly SegmentRecord[];
  pair: LanguagePair;
  onApply: (texts: { segmentId: string; to: string }[]) => void;
  onClose: () => void;
}

/** A whole translation, pasted in one piece, laid on the rows and shown before anything is changed. */
export function PasteDialog({ segments, pair, onApply, onClose }: PasteDialogProps) {
  const t = useTranslator();
  const [text, setText] = useState('');
  const [rows, setRows] = useState<PastedRow[] | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const align = (): void => {
    const made = pasteOnRows(
      segments.map(({ sourceText }) => sourceText),
      text,
      pair.target,
    );
    // A person's own words are replaced only where they tick so.
    setLeft(new Set(segments.filter(({ origin, targetText }) => origin === 'human' && targetText).map(({ id }) => id)));
    setRows(made);
  };
  const chosen = (rows ?? []).flatMap((row, index) => {
    const segment = segments[index];
    const to = pastedText(row);
    const isChange = segment !== undefined && to !== '' && to !== segment.targetText && !left.has(segment.id);
    return isChange ? [{ segmentId: segment.id, to }] : [];
  });
  return (
    <Dialog title={t('paste.title')} closeLabel={t('exchange.cancel')} onClose={onClose}>
      {rows === null ? (
        <form
          class="paste-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() !== '') align();
          }}
        >
          <label>
            {t('paste.hint')}
            <textarea
              class="reading"
              rows={10}
              lang={pair.target}
              value={text}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          </label>
          <div class="dialog-actions">
            <button type="submit" class="button button-primary" aria-disabled={text.trim() === ''}>
              {t('paste.align')}
            </button>
            <Button onClick={onClose}>{t('exchange.cancel')}</Button>
          </div>
        </form>
      ) : (
        <>
          <p role="status">
            {t('paste.aligned', { count: rows.filter(({ sentences }) => sentences.length > 0).length })}
          </p>
          <PastedRows
            rows={rows}
            segments={segments}
            pair={pair}
            left={left}
            onToggle={(id) =>
              setLeft(left.has(id) ? new Set([...left].filter((own) => own !== id)) : new Set([...left, id]))
            }
            onMove={(row, direction) => setRows(moveSentence(rows, row, direction))}
          />
          <div class="dialog-actions">
            <Button tone="primary" disabled={chosen.length === 0} onClick={() => onApply(chosen)}>
              {t('exchange.apply', { count: chosen.length })}
            </Button>
            <Button onClick={() => setRows(null)}>{t('paste.again')}</Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
