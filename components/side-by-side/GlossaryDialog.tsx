import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { GlossaryTermRecord } from '@/utils/library/records.ts';
import { Dialog } from './Dialog.tsx';
import './import-dialog.css';

/** A term as it is being written. */
export interface TermDraft {
  id?: string;
  source: string;
  target: string;
  keepAsIs: boolean;
}

interface GlossaryDialogProps {
  terms: readonly GlossaryTermRecord[];
  /** What was selected when the dialog was asked for. */
  start: TermDraft;
  onSave: (term: TermDraft) => Promise<void>;
  onRemove: (id: string) => void;
  onClose: () => void;
}

/** The glossary of the pair: a form for one term above the list of all. */
export function GlossaryDialog({ terms, start, onSave, onRemove, onClose }: GlossaryDialogProps) {
  const t = useTranslator();
  const [term, setTerm] = useState(start);
  const isWhole = term.source.trim() !== '' && (term.keepAsIs || term.target.trim() !== '');
  const save = (): void => {
    if (isWhole) void onSave(term).then(() => setTerm({ source: '', target: '', keepAsIs: false }));
  };
  return (
    <Dialog title={t('glossary.title')} closeLabel={t('keys.close')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label class="dialog-field">
          {t('glossary.source')}
          <input value={term.source} onInput={(event) => setTerm({ ...term, source: event.currentTarget.value })} />
        </label>
        <label class="dialog-field">
          {t('glossary.target')}
          <input
            value={term.target}
            disabled={term.keepAsIs}
            onInput={(event) => setTerm({ ...term, target: event.currentTarget.value })}
          />
        </label>
        <label>
          <input
            type="checkbox"
            checked={term.keepAsIs}
            onChange={(event) => setTerm({ ...term, keepAsIs: event.currentTarget.checked })}
          />{' '}
          {t('glossary.keepAsIs')}
        </label>
        <div class="dialog-actions">
          <button type="submit" class="button button-primary" aria-disabled={!isWhole}>
            {t('glossary.save')}
          </button>
        </div>
      </form>
      <ul class="import-changes">
        {terms.map((own) => (
          <li key={own.id}>
            {own.source} → {own.keepAsIs ? t('glossary.kept') : own.target}{' '}
            <Button
              tone="quiet"
              label={t('glossary.editTerm', { term: own.source })}
              onClick={() =>
                setTerm({ id: own.id, source: own.source, target: own.target, keepAsIs: own.keepAsIs === true })
              }
            >
              {t('glossary.edit')}
            </Button>
            <Button
              tone="quiet"
              label={t('glossary.removeTerm', { term: own.source })}
              onClick={() => onRemove(own.id)}
            >
              {t('glossary.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
