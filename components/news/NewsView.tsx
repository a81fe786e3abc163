import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { EmptyState } from '@/components/feedback/EmptyState.tsx';
import { VirtualList } from '@/components/library/VirtualList.tsx';
import { Loaded } from '@/components/loading/Loaded.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { ShortcutHelp } from '@/components/search/ShortcutHelp.tsx';
import type { NewsModel } from './create-news.ts';
import { NewsBar } from './NewsBar.tsx';
import { NewsRowView } from './NewsRowView.tsx';
import './news-view.css';
import { NEWS_KEYS, useNewsKeys } from './news-keys.ts';
import type { NewsRow } from './news-rows.ts';

interface NewsViewProps {
  model: NewsModel;
  /** What can be done where nothing is new. */
  children?: ComponentChildren;
}

/** In rem; see `news-view.css`. */
const HEIGHTS: Record<NewsRow['kind'], number> = { post: 7, source: 2.5, gap: 3 };

/** New posts of what is followed: how they are listed, the list, and its keys. */
export function NewsView({ model, children }: NewsViewProps) {
  const t = useTranslator();
  const view = useRef<HTMLElement>(null);
  const { list } = model;
  const help = useNewsKeys(model, view);
  const rows = list.rows.value;
  const heightOf = useMemo(() => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    return (index: number): number => HEIGHTS[rows[index]?.kind ?? 'post'] * rem;
  }, [rows]);
  return (
    <section class="news" ref={view} aria-label={t('news.label')}>
      <NewsBar model={model} onHelp={help.show} />
      <Loaded
        what={list.listed.state.value}
        loading={t('news.loading')}
        failed={{ title: t('library.failedTitle'), hint: t('library.failedHint') }}
        onRetry={list.listed.retry}
      >
        {() =>
          rows.length === 0 ? (
            <Nothing model={model}>{children}</Nothing>
          ) : (
            <VirtualList
              label={t('news.label')}
              count={rows.length}
              rowHeight={heightOf}
              cursor={list.cursor.value}
              keyOf={(index) => rows[index]?.key ?? ''}
              onWindow={list.see}
              row={(index) => <NewsRowView model={model} index={index} />}
            />
          )
        }
      </Loaded>
      <ShortcutHelp open={help.open} keys={NEWS_KEYS} onClose={help.hide} />
    </section>
  );
}

function Nothing({ model: { list }, children }: NewsViewProps) {
  const t = useTranslator();
  if (!list.isFollowing.value) {
    return <EmptyState title={t('news.nothingFollowedTitle')} hint={t('news.nothingFollowedHint')} />;
  }
  if (list.filter.value === 'hidden') {
    return <EmptyState title={t('news.hiddenEmptyTitle')} hint={t('news.hiddenEmptyHint')} />;
  }
  return (
    <EmptyState title={t('news.emptyTitle')} hint={t('news.emptyHint')}>
      {children}
    </EmptyState>
  );
}
