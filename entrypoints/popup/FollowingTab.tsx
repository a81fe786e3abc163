import { Button } from '@/components/controls/Button.tsx';
import { EmptyState } from '@/components/feedback/EmptyState.tsx';
import { Loaded } from '@/components/loading/Loaded.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { FollowTargets } from '@/components/news/FollowTargets.tsx';
import { SourceList } from '@/components/news/SourceList.tsx';
import type { PopupModel } from './model.ts';

/** What the page offers to follow, and what is followed. */
export function FollowingTab({ model, isChecking }: { model: PopupModel; isChecking: boolean }) {
  const t = useTranslator();
  const { sources, choices, follow, actions } = model.following;
  return (
    <>
      <FollowTargets choices={choices.value} onFollow={(target) => void follow(target)} />
      <Loaded
        what={sources.state.value}
        loading={t('source.loading')}
        failed={{ title: t('library.failedTitle'), hint: t('library.failedHint') }}
        onRetry={sources.retry}
      >
        {(followed) =>
          followed.length === 0 ? (
            <EmptyState title={t('source.emptyTitle')} hint={t('source.emptyHint')} />
          ) : (
            <>
              <div class="popup-bar">
                <span>{isChecking ? t('source.label') : t('source.checkingOff')}</span>
                <Button icon="refresh" tone="quiet" busy={actions.isCheckingAll()} onClick={() => void actions.check()}>
                  {t('source.checkAll')}
                </Button>
              </div>
              <SourceList sources={followed} actions={actions} />
            </>
          )
        }
      </Loaded>
    </>
  );
}
