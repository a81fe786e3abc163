import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button.tsx';
import { EmptyState } from '@/components/feedback/EmptyState.tsx';
import { Skeleton } from '@/components/feedback/Skeleton.tsx';
import { FirstRun } from '@/components/library/FirstRun.tsx';
import { VirtualList } from '@/components/library/VirtualList.tsx';
import { Loaded } from '@/components/loading/Loaded.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { NothingFound } from '@/components/search/NothingFound.tsx';
import { SearchField } from '@/components/search/SearchField.tsx';
import { digestPath } from '@/utils/platform/own-pages.ts';
import { openOwnPage } from '@/utils/platform/tabs.ts';
import { LibraryRow } from './LibraryRow.tsx';
import { focusCursor } from './library-keys.ts';
import type { LibraryModel } from './model.ts';
import { NavigateButton } from './NavigateButton.tsx';
import './list-pane.css';
import { SelectionBar } from './SelectionBar.tsx';

const ROW_HEIGHT = 104;

/** The search and the list, however long. */
export function ListPane({ model, field }: { model: LibraryModel; field: RefObject<HTMLInputElement | null> }) {
  const t = useTranslator();
  const { list } = model;
  const { search } = list;
  const text = search.text.value;
  const isKept = model.kept.isKept.value;
  const total = list.isSearching.value ? (list.found.value?.total ?? 0) : list.ids.value.length;
  const pane = useRef<HTMLElement>(null);
  const ids = list.ids.value;
  // Rows that were acted on are gone: on to the one in their place.
  useEffect(() => {
    if (document.activeElement === pane.current && ids.length > 0) focusCursor(model);
  }, [ids, model]);
  return (
    <section ref={pane} class="library-list" tabIndex={-1} aria-label={t('library.label')}>
      <div class="library-search">
        <NavigateButton model={model} />
        <SearchField
          field={field}
          text={text}
          onText={list.searchFor}
          onFocus={search.open}
          onLeave={() => focusCursor(model)}
        />
      </div>
      <div class="library-bar">
        <span role="status">{t(list.isSearching.value ? 'search.total' : 'libraryPage.count', { count: total })}</span>
        {text.trim() !== '' && (
          <Button tone="quiet" icon="bookmark" onClick={model.kept.toggle}>
            {t(isKept ? 'libraryPage.forgetSearch' : 'libraryPage.keepSearch')}
          </Button>
        )}
        {text.trim() !== '' && total > 0 && (
          <Button
            tone="quiet"
            icon="columns"
            onClick={() => void openOwnPage(digestPath({ of: 'search', text: text.trim() }))}
          >
            {t('digest.open')}
          </Button>
        )}
      </div>
      {list.selection.selected.value.size > 0 && <SelectionBar model={model} />}
      <Loaded
        what={list.shelf.state.value}
        loading={t('library.loading')}
        failed={{ title: t('library.failedTitle'), hint: t('library.failedHint') }}
        onRetry={list.shelf.retry}
      >
        {() => <Listed model={model} />}
      </Loaded>
    </section>
  );
}

function Listed({ model }: { model: LibraryModel }) {
  const t = useTranslator();
  const { list } = model;
  const found = list.found.value;
  if (list.isSearching.value && found === null) return <Skeleton label={t('search.running')} rows={5} />;
  if (found !== null && found.total === 0) return <NothingFound text={found.text} query={found.query} />;
  if (list.ids.value.length === 0) return <Nothing model={model} />;
  return (
    <VirtualList
      label={t('library.label')}
      count={list.ids.value.length}
      rowHeight={ROW_HEIGHT}
      cursor={list.cursor.value}
      keyOf={(index) => list.ids.value[index] ?? ''}
      onWindow={list.see}
      row={(index) => <LibraryRow model={model} index={index} />}
    />
  );
}

function Nothing({ model }: { model: LibraryModel }) {
  const t = useTranslator();
  const shelf = model.list.view.value;
  if (shelf === 'archive') return <EmptyState title={t('shelf.archiveEmpty')} hint={t('shelf.archiveHint')} />;
  if (shelf === 'trash') return <EmptyState title={t('shelf.trashEmpty')} hint={t('shelf.trashHint')} />;
  return <FirstRun />;
}
