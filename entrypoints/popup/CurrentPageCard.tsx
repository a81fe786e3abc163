import { Button } from '@/components/controls/Button.tsx';
import { Skeleton } from '@/components/feedback/Skeleton.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { PageCard } from '@/components/page/PageCard.tsx';
import { PageNotice } from '@/components/page/PageNotice.tsx';
import { pageSummary } from '@/components/page/page-summary.ts';
import { isListing } from '@/utils/article/page-kind.ts';
import type { MessageKey } from '@/utils/locale/translator.ts';
import type { ClosedReason } from '@/utils/platform/closed-page.ts';
import type { PopupModel } from './model.ts';
import { PageStatus } from './PageStatus.tsx';
import { PanelToggle } from './PanelToggle.tsx';
import { SaveButtons } from './SaveButtons.tsx';

const CLOSED_WORDS: Record<ClosedReason, readonly [title: MessageKey, hint: MessageKey]> = {
  file: ['page.fileTitle', 'page.fileHint'],
  source: ['page.sourceTitle', 'page.sourceHint'],
  store: ['page.storeTitle', 'page.closedHint'],
  browser: ['page.browserTitle', 'page.closedHint'],
  busy: ['page.busyTitle', 'page.busyHint'],
  unknown: ['page.closedTitle', 'page.closedHint'],
};

/** The card of the page behind the popup, in whatever state that page is. */
export function CurrentPageCard({ model }: { model: PopupModel }) {
  const t = useTranslator();
  const { value: page } = model.page.page;
  const { value: saved } = model.page.saved;
  if (page.status === 'reading') {
    return (
      <div class="popup-card-loading">
        <Skeleton label={t('page.loading')} rows={1} />
      </div>
    );
  }
  if (page.status === 'closed') {
    const [title, hint] = CLOSED_WORDS[page.reason];
    return (
      <PageNotice title={t(title)} hint={t(hint)}>
        {page.tab !== null && (
          <Button icon="bookmark" busy={model.page.isSaving.value} onClick={() => void model.page.saveLink()}>
            {t('page.keepLink')}
          </Button>
        )}
      </PageNotice>
    );
  }
  if (page.status === 'failed') return <PageNotice title={t('page.failedTitle')} hint={t('page.failedHint')} />;
  const { kind } = page.extraction.detection;
  if (kind === 'nothing' && !model.page.isSavable.value) {
    return (
      <PageNotice title={t('page.noneTitle')} hint={t('page.noneHint')}>
        <SiteToggle model={model} />
      </PageNotice>
    );
  }
  return (
    <PageCard
      page={pageSummary(model.page.corrections.corrected.value ?? page.extraction, saved?.tags)}
      saved={saved !== null}
      dateField={model.page.corrections.fields.value.find(({ field }) => field === 'published')}
      onCorrect={() => {
        model.panel.value = 'details';
      }}
      chips={{ onFilter: model.terms.filter, followOf: model.terms.followOf }}
      status={<PageStatus model={model} page={page} />}
    >
      {isListing(kind) ? <FollowButton model={model} /> : <SaveButtons model={model} />}
      {saved !== null && (
        <PanelToggle model={model} panel="edit" icon="tag" isCompact>
          {t('page.edit')}
        </PanelToggle>
      )}
      <PanelToggle model={model} panel="details" icon="text" isCompact>
        {t('details.open')}
      </PanelToggle>
      <SiteToggle model={model} isCompact />
    </PageCard>
  );
}

/** Opens what the site shows beside its articles, where that is known. */
function SiteToggle({ model, isCompact = false }: { model: PopupModel; isCompact?: boolean }) {
  const t = useTranslator();
  if (model.site.lists.value.length === 0) return null;
  return (
    <PanelToggle model={model} panel="site" icon="globe" isCompact={isCompact}>
      {t('site.open')}
    </PanelToggle>
  );
}

/** The most particular thing a listing offers; the rest stands under Following. */
function FollowButton({ model }: { model: PopupModel }) {
  const t = useTranslator();
  const [choice] = model.following.choices.value;
  if (choice === undefined) return null;
  const { target, isFollowed, isBusy } = choice;
  return (
    <Button
      icon={isFollowed ? 'check' : 'bell'}
      tone={isFollowed ? 'plain' : 'primary'}
      busy={isBusy}
      disabled={isFollowed}
      onClick={() => void model.following.follow(target)}
    >
      <span>{t(isFollowed ? 'page.followed' : 'page.follow', { title: target.title })}</span>
    </Button>
  );
}
