import { useEffect } from 'preact/hooks';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { ReadingTags } from '@/components/reading/ReadingTags.tsx';
import '@/components/page-details/page-details.css';
import { NoteField } from '@/components/reading/NoteField.tsx';
import { Quotes } from '@/components/reading/Quotes.tsx';
import type { PopupModel } from './model.ts';

/** What the reader makes of the saved article of this page: tags, note, quotes; it stands in the lists' place. */
export function SavedEdits({ model: { edits, page } }: { model: PopupModel }) {
  const t = useTranslator();
  const { isShown, reading } = edits;
  const { value: article } = page.saved;
  useEffect(() => {
    isShown.value = true;
    return () => {
      isShown.value = false;
      void reading.flush();
    };
  }, [isShown, reading]);
  if (article === null) return null;
  const { id, note, quotes, language } = article;
  return (
    <section class="page-panel page-panel-edit" aria-label={t('page.editLabel')}>
      <h2 class="visually-hidden">{t('page.editLabel')}</h2>
      <ReadingTags article={article} reading={reading} />
      <NoteField note={note} onNote={(written) => reading.typeNote(id, written)} onLeave={() => void reading.flush()} />
      <Quotes quotes={quotes} lang={language} />
    </section>
  );
}
