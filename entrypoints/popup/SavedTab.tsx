import { RovingList } from '@/components/controls/RovingList.tsx';
import { EmptyState } from '@/components/feedback/EmptyState.tsx';
import { ArticleRow } from '@/components/library/ArticleRow.tsx';
import { TagFilter } from '@/components/library/TagFilter.tsx';
import { Loaded } from '@/components/loading/Loaded.tsx';
import { MoreOnScroll } from '@/components/loading/MoreOnScroll.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { PopupModel } from './model.ts';

/** The saved articles with the tags that narrow them. */
export function SavedTab({ model }: { model: PopupModel }) {
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
        articles.length === 0 && saved.selectedTag.value === null ? (
          <EmptyState title={t('library.emptyTitle')} hint={t('library.emptyHint')} />
        ) : (
          <>
            <TagFilter tags={saved.tags.value} selectedKey={saved.selectedTag.value} onSelect={saved.selectTag} />
            <RovingList
              label={t('library.label')}
              items={articles}
              keyOf={(article) => article.id}
              row={(article, tabIndex) => (
                <ArticleRow
                  article={article}
                  tabIndex={tabIndex}
                  onSideBySide={({ id }) => void model.openSideBySide(id)}
                  onRemove={(removed) => void saved.remove(removed)}
                />
              )}
            />
            <MoreOnScroll onMore={saved.showMore} />
          </>
        )
      }
    </Loaded>
  );
}
