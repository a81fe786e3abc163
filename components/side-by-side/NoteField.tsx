import { useId } from 'preact/hooks';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import './note-field.css';

interface NoteFieldProps {
  note: string;
  /** Opened just now, by the row's menu: it takes the focus. */
  isAsked: boolean;
  onChange: (note: string) => void;
}

/** What the translator wants to remember about a sentence; it goes along into files. */
export function NoteField({ note, isAsked, onChange }: NoteFieldProps) {
  const t = useTranslator();
  const id = useId();
  return (
    <p class="segment-note">
      <label for={id}>{t('row.note')}</label>
      <textarea
        id={id}
        rows={1}
        defaultValue={note}
        placeholder={t('row.noteHint')}
        ref={(field) => {
          if (isAsked && field !== document.activeElement) field?.focus();
        }}
        onInput={(event) => {
          if (!event.isComposing) onChange(event.currentTarget.value);
        }}
        onCompositionEnd={(event) => onChange(event.currentTarget.value)}
      />
    </p>
  );
}
