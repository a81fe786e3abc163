import { useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/controls/Button.tsx';
import { TagEditor } from '@/components/library/TagEditor.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { digestPath } from '@/utils/platform/own-pages.ts';
import { openOwnPage } from '@/utils/platform/tabs.ts';
import type { LibraryModel } from './model.ts';
import './selection-bar.css';

type Tool = 'tag' | 'export' | 'delete';

/** What can be done to all that is selected at once. */
export function SelectionBar({ model }: { model: LibraryModel }) {
  const t = useTranslator();
  const [tool, setTool] = useState<Tool | null>(null);
  const { list, edits, reading } = model;
  const { selection } = list;
  const shelf = list.view.value;
  const ids = [...selection.selected.value];
  const toggle = (other: Tool) => () => setTool(tool === other ? null : other);
  return (
    <section class="library-selection" aria-label={t('libraryPage.selection')}>
      <div class="library-selection-head">
        <p role="status">{t('libraryPage.selected', { count: ids.length })}</p>
        <Button tone="quiet" onClick={selection.toggleAll}>
          {t('libraryPage.selectAll')}
        </Button>
        <IconButton icon="close" label={t('libraryPage.selectNone')} onClick={selection.clear} />
      </div>
      <div class="library-selection-actions">
        <Button icon="tag" expanded={tool === 'tag'} onClick={toggle('tag')}>
          {t('tags.add')}
        </Button>
        <Button icon="check" onClick={() => void edits.toggle(ids, 'read')}>
          {t('bulk.toggleRead')}
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
        <Button icon="download" expanded={tool === 'export'} onClick={toggle('export')}>
          {t('bulk.export')}
        </Button>
        <Button icon="columns" onClick={() => void openOwnPage(digestPath({ of: 'articles', ids }))}>
          {t('digest.open')}
        </Button>
        {shelf === 'trash' ? (
          <Button icon="trash" expanded={tool === 'delete'} onClick={toggle('delete')}>
            {t('bulk.deleteForGood')}
          </Button>
        ) : (
          <Button icon="trash" onClick={() => void edits.move(ids, 'trash')}>
            {t('article.remove')}
          </Button>
        )}
      </div>
      {tool === 'tag' && (
        <TagEditor
          tags={[]}
          complete={reading.complete.value}
          suggestions={[]}
          onFocus={() => void reading.loadTags()}
          onChange={(names) => void edits.tag(ids, names)}
        />
      )}
      {tool === 'export' && (
        <div class="library-selection-actions">
          <Button onClick={() => void edits.exportMarkdown(ids)}>{t('bulk.asMarkdown')}</Button>
          <Button onClick={() => void edits.exportBackup(ids)}>{t('bulk.asBackup')}</Button>
        </div>
      )}
      {tool === 'delete' && (
        <div class="library-selection-actions">
          <p>{t('bulk.deleteWarning', { count: ids.length })}</p>
          <Button tone="primary" onClick={() => void edits.deleteForGood(ids)}>
            {t('bulk.deleteForGood')}
          </Button>
          <Button onClick={() => setTool(null)}>{t('action.cancel')}</Button>
        </div>
      )}
    </section>
  );
}
