import { TagFilter } from '@/components/library/TagFilter.tsx';
import { Loaded } from '@/components/loading/Loaded.tsx';
import type { Loadable } from '@/components/loading/live.ts';
import { MoreOnScroll } from '@/components/loading/MoreOnScroll.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { NothingFound } from '@/components/search/NothingFound.tsx';
import type { Finding } from '@/components/search/search-model.ts';
import { ArticleRows } from './ArticleRows.tsx';
import type { PopupModel } from './model.ts';

/** What a search has found, with the tags that would narrow it. */
export function FoundList({ model, answer }: { model: PopupModel; answer: Loadable<Finding> }) {
  const t = useTranslator();
  const { search } = model;
  return (
    <Loaded
      what={answer}
      loading={t('search.running')}
      failed={{ title: t('library.failedTitle'), hint: t('library.failedHint') }}
      onRetry={search.retry}
    >
      {({ articles, total, text, query, snippets }) => (
        <>
          <p class="saved-total" role="status">
            {t('search.total', { count: total })}
          </p>
          <FoundTags model={model} />
          {total === 0 && <NothingFound text={text} query={query} />}
          {total > 0 && (
            <ArticleRows
              model={model}
              label={t('search.found')}
              articles={articles}
              found={{ text, query, snippets }}
            />
          )}
          <MoreOnScroll onMore={search.showMore} />
        </>
      )}
    </Loaded>
  );
}

/** Counted a moment after the answer: the rows are not drawn anew for them. */
function FoundTags({ model: { search } }: { model: PopupModel }) {
  return (
    <div class="found-tags">
      <TagFilter tags={search.tags.value} onPress={search.pressTag} />
    </div>
  );
}
