import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button.tsx';
import { TagEditor } from '@/components/library/TagEditor.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { LibraryModel } from './model.ts';

/** What can be done to all that is selected at once. */
export function SelectionBar({ model }: { model: LibraryModel }) {
  const t = useTranslator();
  const [isTagging, setIsTagging] = useState(false);
  const { list, edits, reading } = model;
  const { shelf } = list.view.value;
  const ids = [...list.selected.value];
  return (
    <div class="library-selection">
      <p>{t('libraryPage.selected', { count: ids.length })}</p>
      <div class="library-selection-actions">
        <Button onClick={list.selectAll}>{t('libraryPage.selectAll')}</Button>
        <Button icon="tag" onClick={() => setIsTagging(!isTagging)}>
          {t('tags.add')}
        </Button>
        {shelf === 'library' ? (
          <Button icon="archive" onClick={() => void edits.move(ids, 'archive')}>
            {t('keys.archiveShort')}
          </Button>
        ) : (
          <Button icon="bookmark" onClick={() => void edits.move(ids, 'library')}>
            {t('libraryPage.putBack')}
          </Button>
        )}
        {shelf !== 'trash' && (
          <Button icon="trash" onClick={() => void edits.move(ids, 'trash')}>
            {t('article.remove')}
          </Button>
        )}
      </div>
      {isTagging && (
        <TagEditor
          tags={[]}
          complete={reading.complete.value}
          suggestions={[]}
          onFocus={() => void reading.loadTags()}
          onChange={(names) => void edits.tag(ids, names)}
        />
      )}
    </div>
  );
}
