import { IconButton } from '@/components/controls/Button.tsx';
import { ExternalLink } from '@/components/controls/ExternalLink.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { SourceRecord } from '@/utils/library/source-records.ts';
import '@/components/library/row.css';
import { SourceKindLabel } from './SourceKindLabel.tsx';
import { SourceTroubles } from './SourceTroubles.tsx';
import './source-row.css';
import { explainSchedule } from './source-status.ts';

interface SourceRowProps {
  source: SourceRecord;
  nowMs: number;
  busy: boolean;
  tabIndex: 0 | -1;
  onCheck: (source: SourceRecord) => void;
  onUnfollow: (source: SourceRecord) => void;
  onOpen: (source: SourceRecord) => void;
}

/** A followed source: what it is, when it was asked last, when it will be asked next, and what is wrong with it. */
export function SourceRow({ source, nowMs, busy, tabIndex, onCheck, onUnfollow, onOpen }: SourceRowProps) {
  const t = useTranslator();
  return (
    <article class="row source" aria-label={source.title}>
      <div class="row-text">
        <h3 class="row-title">
          <ExternalLink url={source.pageUrl} tabIndex={tabIndex} data-roving>
            {source.title}
          </ExternalLink>
        </h3>
        <p class="row-meta">
          <SourceKindLabel kind={source.kind} />
          {source.siteName !== source.title && source.siteName}
        </p>
        <p class="row-meta">{explainSchedule(source, nowMs, t)}</p>
        <SourceTroubles source={source} nowMs={nowMs} />
      </div>
      <div class="row-actions">
        <IconButton
          icon="refresh"
          label={t('source.check', { title: source.title })}
          busy={busy}
          tabIndex={tabIndex}
          onClick={() => onCheck(source)}
        />
        <IconButton
          icon="gear"
          label={t('source.open', { title: source.title })}
          tabIndex={tabIndex}
          onClick={() => onOpen(source)}
        />
        <IconButton
          icon="trash"
          label={t('source.unfollow', { title: source.title })}
          tabIndex={tabIndex}
          onClick={() => onUnfollow(source)}
        />
      </div>
    </article>
  );
}
