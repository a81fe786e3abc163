import { useEffect } from 'preact/hooks';
import { TagEditor } from '@/components/library/TagEditor.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
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
  const { id, tags, note, quotes, language } = article;
  return (
    <section class="page-panel page-panel-edit" aria-label={t('page.editLabel')}>
      <h2 class="visually-hidden">{t('page.editLabel')}</h2>
      <TagEditor
        tags={tags}
        complete={reading.complete.value}
        suggestions={reading.suggestions.value}
        lang={language}
        onFocus={() => void reading.loadTags()}
        onChange={(names) => void reading.changeTags(article, names)}
      />
      <NoteField note={note} onNote={(written) => reading.typeNote(id, written)} onLeave={() => void reading.flush()} />
      <Quotes quotes={quotes} lang={language} />
    </section>
  );
}
