import { useComputed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button.tsx';
import { FirstRun } from '@/components/library/FirstRun.tsx';
import { TagFilter } from '@/components/library/TagFilter.tsx';
import { Loaded } from '@/components/loading/Loaded.tsx';
import { valueOr } from '@/components/loading/live.ts';
import { MoreOnScroll } from '@/components/loading/MoreOnScroll.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { ShortcutHelp } from '@/components/search/ShortcutHelp.tsx';
import { ArticleRows } from './ArticleRows.tsx';
import { FoundList } from './FoundList.tsx';
import type { PopupModel } from './model.ts';
import './saved-tab.css';
import { SearchBar } from './SearchBar.tsx';
import { focusFirstRow, useSavedKeys } from './saved-keys.ts';
import { UnfetchedBar } from './UnfetchedBar.tsx';

/** The saved articles, searched or as they were saved. */
export function SavedTab({ model }: { model: PopupModel }) {
  const { saved, search } = model;
  const answer = search.answer.value;
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const help = useSavedKeys(model, list, field);
  const isEmpty = useComputed(() => valueOr(saved.articles.state.value, []).length === 0);
  const isTyped = useComputed(() => search.text.value !== '');
  const hasField = !isEmpty.value || isTyped.value;
  // A popup is opened to find something: one may type at once. Not before the rows are drawn, which comes first.
  useEffect(() => {
    if (hasField && document.activeElement === document.body) field.current?.focus({ preventScroll: true });
  }, [hasField]);
  return (
    <>
      {hasField && <SearchBar model={model} field={field} onLeave={() => focusFirstRow(list.current)} />}
      <div class="saved-list" ref={list}>
        {answer === null ? <ShelfList model={model} /> : <FoundList model={model} answer={answer} />}
      </div>
      <UnfetchedBar model={model} />
      <ShortcutHelp open={help.open} onClose={help.close} />
    </>
  );
}

function ShelfList({ model }: { model: PopupModel }) {
  const t = useTranslator();
  const { saved } = model;
  return (
    <Loaded
      what={saved.articles.state.value}
      loading={t('library.loading')}
      failed={{ title: t('library.failedTitle'), hint: t('library.failedHint') }}
      onRetry={saved.articles.retry}
    >
      {(articles) =>
        articles.length === 0 ? (
          <FirstRun>
            <Button tone="quiet" icon="shelves" onClick={() => void model.openLibrary()}>
              {t('firstRun.haveBackup')}
            </Button>
          </FirstRun>
        ) : (
          <>
            <TagFilter tags={saved.tags.value} onPress={model.search.pressTag} />
            <ArticleRows model={model} label={t('library.label')} articles={articles} />
            <MoreOnScroll onMore={saved.showMore} />
          </>
        )
      }
    </Loaded>
  );
}
