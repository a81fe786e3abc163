import { Button } from '@/components/controls/Button.tsx';
import { ExternalLink } from '@/components/controls/ExternalLink.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { SourceKindLabel } from '@/components/news/SourceKindLabel.tsx';
import { readableUrl } from '@/utils/article/readable-url.ts';
import type { SourceRecord } from '@/utils/library/source-records.ts';
import { digestPath } from '@/utils/platform/own-pages.ts';
import { openOwnPage } from '@/utils/platform/tabs.ts';
import type { SourceModel } from './model.ts';

/** What the source is, and what can be done with it. */
export function SourceHead({ model, source }: { model: SourceModel; source: SourceRecord }) {
  const t = useTranslator();
  return (
    <header class="source-head">
      <p>
        <SourceKindLabel kind={source.kind} />
        {source.siteName !== source.title && source.siteName}
      </p>
      <h1>{source.title}</h1>
      <p class="source-address">
        <ExternalLink url={source.pageUrl}>{readableUrl(source.pageUrl)}</ExternalLink>
      </p>
      <div class="source-actions">
        <Button
          icon="refresh"
          tone="primary"
          busy={model.actions.isChecking(source.id)}
          onClick={() => void model.actions.check(source.id)}
        >
          {t('source.checkNow')}
        </Button>
        <Button onClick={() => void model.change({ paused: !source.paused })}>
          {t(source.paused ? 'source.resume' : 'source.pause')}
        </Button>
        <Button icon="columns" onClick={() => void openOwnPage(digestPath({ of: 'source', sourceId: source.id }))}>
          {t('digest.open')}
        </Button>
        <Button icon="trash" onClick={() => void model.actions.unfollow(source)}>
          {t('source.unfollowOne')}
        </Button>
      </div>
    </header>
  );
}
