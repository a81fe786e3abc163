import { Button } from '@/components/controls/Button.tsx';
import { EmptyState } from '@/components/feedback/EmptyState.tsx';
import { Loaded } from '@/components/loading/Loaded.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { FollowByAddress } from '@/components/news/FollowByAddress.tsx';
import { FollowTargets } from '@/components/news/FollowTargets.tsx';
import { SourceList } from '@/components/news/SourceList.tsx';
import { FOLLOW_ERROR_MESSAGES } from './follow-errors.ts';
import type { PopupModel } from './model.ts';

/** What the page offers to follow, and what is followed. */
export function FollowingTab({ model, isChecking }: { model: PopupModel; isChecking: boolean }) {
  const t = useTranslator();
  const { sources, choices, addressChoices, address, follow, actions } = model.following;
  const error = address.error.value;
  return (
    <>
      <FollowTargets heading={t('follow.heading')} choices={choices.value} onFollow={(target) => void follow(target)} />
      <FollowByAddress
        text={address.text.value}
        isBusy={address.isBusy.value}
        error={error && t(FOLLOW_ERROR_MESSAGES[error])}
        isOpen={address.isOpen.value}
        isPrivate={error === 'private-address'}
        onOpen={(isOpen) => {
          address.isOpen.value = isOpen;
        }}
        onText={address.type}
        onFollow={(allowPrivate) => void address.follow(allowPrivate)}
      />
      <FollowTargets
        heading={t('follow.several')}
        choices={addressChoices.value}
        onFollow={(target) => void follow(target)}
      />
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
