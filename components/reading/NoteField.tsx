import { useEffect, useId, useState } from 'preact/hooks';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import './note-field.css';

interface NoteFieldProps {
  note: string;
  onNote: (note: string) => void;
  onLeave: () => void;
}

/** The reader's own words on an article; what is being typed is never replaced from outside. */
export function NoteField({ note, onNote, onLeave }: NoteFieldProps) {
  const t = useTranslator();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    if (typed === note) setTyped(null);
  }, [note, typed]);
  return (
    <div class="note-field">
      <label for={id}>{t('libraryPage.note')}</label>
      <textarea
        id={id}
        rows={2}
        value={typed ?? note}
        placeholder={t('libraryPage.noteHint')}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          onNote(event.currentTarget.value);
        }}
        onBlur={onLeave}
      />
    </div>
  );
}
