import { IconButton } from '@/components/controls/Button.tsx';
import { ExternalLink } from '@/components/controls/ExternalLink.tsx';
import { Thumbnail } from '@/components/library/Thumbnail.tsx';
import { formatDistance, formatMoment } from '@/components/locale/format-date.ts';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { EntryRecord } from '@/utils/library/entry-record.ts';
import '@/components/library/row.css';
import './entry-row.css';

interface EntryRowProps {
  entry: EntryRecord;
  nowMs: number;
  tabIndex: 0 | -1;
  onOpen: (entry: EntryRecord) => void;
  onMarkRead: (entry: EntryRecord) => void;
}

/** A new post: opening it marks it as read, and so does the tick without opening. */
export function EntryRow({ entry, nowMs, tabIndex, onOpen, onMarkRead }: EntryRowProps) {
  const t = useTranslator();
  const unread = entry.unread === 1;
  return (
    <article class="row entry" data-unread={unread} aria-label={entry.title}>
      <Thumbnail url={entry.imageUrl} title={entry.title} siteName={entry.siteName} />
      <div class="row-text">
        <h3 class="row-title">
          <ExternalLink url={entry.url} tabIndex={tabIndex} onOpen={() => onOpen(entry)} data-roving>
            {unread && <span class="entry-dot">{t('news.unread')}</span>}
            {entry.title}
          </ExternalLink>
        </h3>
        <p class="row-meta">
          <span>{entry.siteName}</span>
          <time dateTime={new Date(entry.sortAt).toISOString()} title={formatMoment(entry.sortAt, t.locale)}>
            {formatDistance(entry.sortAt, nowMs, t)}
          </time>
        </p>
        {entry.excerpt && <p class="entry-excerpt">{entry.excerpt}</p>}
      </div>
      <div class="row-actions">
        {unread && (
          <IconButton icon="check" label={t('news.markRead')} tabIndex={tabIndex} onClick={() => onMarkRead(entry)} />
        )}
      </div>
    </article>
  );
}
