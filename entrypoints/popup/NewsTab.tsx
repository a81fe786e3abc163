import { Button } from '@/components/controls/Button.tsx';
import { RovingList } from '@/components/controls/RovingList.tsx';
import { EmptyState } from '@/components/feedback/EmptyState.tsx';
import { Loaded } from '@/components/loading/Loaded.tsx';
import { valueOr } from '@/components/loading/live.ts';
import { MoreOnScroll } from '@/components/loading/MoreOnScroll.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { EntryRow } from '@/components/news/EntryRow.tsx';
import type { PopupModel } from './model.ts';

/** New posts of what is followed. */
export function NewsTab({ model }: { model: PopupModel }) {
  const t = useTranslator();
  const { news, following } = model;
  return (
    <Loaded
      what={news.unread.state.value}
      loading={t('news.loading')}
      failed={{ title: t('library.failedTitle'), hint: t('library.failedHint') }}
      onRetry={news.unread.retry}
    >
      {() =>
        news.entries.value.length > 0 ? (
          <NewsList model={model} />
        ) : valueOr(following.sources.state.value, []).length > 0 ? (
          <EmptyState title={t('news.emptyTitle')} hint={t('news.emptyHint')}>
            <Button
              icon="refresh"
              busy={following.actions.isCheckingAll()}
              onClick={() => void following.actions.check()}
            >
              {t('source.checkAll')}
            </Button>
          </EmptyState>
        ) : (
          <EmptyState title={t('news.nothingFollowedTitle')} hint={t('news.nothingFollowedHint')} />
        )
      }
    </Loaded>
  );
}

function NewsList({ model: { news } }: { model: PopupModel }) {
  const t = useTranslator();
  const nowMs = Date.now();
  const unread = news.unreadCount.value;
  return (
    <>
      <div class="popup-bar">
        <span>{t('news.unreadCount', { count: unread })}</span>
        {unread > 0 && (
          <Button icon="check" tone="quiet" onClick={() => void news.markAllRead()}>
            {t('news.markAllRead')}
          </Button>
        )}
      </div>
      <RovingList
        label={t('news.label')}
        items={news.entries.value}
        keyOf={(entry) => entry.id}
        row={(entry, tabIndex) => (
          <EntryRow
            entry={entry}
            nowMs={nowMs}
            tabIndex={tabIndex}
            onOpen={(opened) => void news.markRead(opened)}
            onMarkRead={(read) => void news.markRead(read)}
          />
        )}
      />
      <MoreOnScroll onMore={news.showMore} />
    </>
  );
}
