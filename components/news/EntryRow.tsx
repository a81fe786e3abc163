import { useMemo } from 'preact/hooks';
import { IconButton } from '@/components/controls/Button.tsx';
import { ExternalLink } from '@/components/controls/ExternalLink.tsx';
import { Thumbnail } from '@/components/library/Thumbnail.tsx';
import { formatDistance, formatMoment } from '@/components/locale/format-date.ts';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { Marked } from '@/components/search/Marked.tsx';
import type { EntryRecord } from '@/utils/library/entry-record.ts';
import { highlightRanges } from '@/utils/search/highlight.ts';
import type { Query } from '@/utils/search/query.ts';
import '@/components/library/row.css';
import { EntryEditMark } from './EntryEditMark.tsx';
import './entry-row.css';
import type { NewsActions } from './news-actions.ts';

interface EntryRowProps {
  entry: EntryRecord;
  /** Its row's, by which it is found for the focus. */
  position: number;
  isCurrent: boolean;
  isSaved: boolean;
  isSaving: boolean;
  /** The words that the reader wants to stand out. */
  highlight: Query | null;
  actions: NewsActions;
}

/** A post: opening it marks it as read, and so does the tick without opening. */
export function EntryRow({ entry, position, isCurrent, isSaved, isSaving, highlight, actions }: EntryRowProps) {
  const t = useTranslator();
  const { title, excerpt, siteName, sortAt, edit } = entry;
  const unread = entry.unread === 1;
  const tabIndex = isCurrent ? 0 : -1;
  const [inTitle, inExcerpt] = useMemo(
    () => [title, excerpt].map((text) => (highlight === null ? [] : highlightRanges(text, highlight))),
    [title, excerpt, highlight],
  );
  const standsOut = inTitle?.length || inExcerpt?.length;
  return (
    <article
      class="row entry"
      data-position={position}
      data-unread={unread}
      data-counted={entry.counted === 1}
      data-highlighted={Boolean(standsOut)}
      aria-label={title}
    >
      <Thumbnail url={entry.imageUrl} title={title} siteName={siteName} />
      <div class="row-text">
        <h3 class="row-title">
          <ExternalLink url={entry.url} tabIndex={tabIndex} onOpen={() => actions.opened(entry)} data-roving>
            {unread && <span class="entry-dot">{t('news.unread')}</span>}
            <Marked text={title} ranges={inTitle ?? []} />
          </ExternalLink>
        </h3>
        <p class="row-meta">
          {edit && <EntryEditMark edit={edit} />}
          {isSaved && <span class="entry-mark entry-saved">{t('news.saved')}</span>}
          <time dateTime={new Date(sortAt).toISOString()} title={formatMoment(sortAt, t.locale)}>
            {formatDistance(sortAt, Date.now(), t)}
          </time>
          <span>{siteName}</span>
        </p>
        {edit?.titleBefore !== undefined ? (
          <p class="entry-excerpt">
            {t('news.titleBefore')}
            <del>{edit.titleBefore}</del>
          </p>
        ) : (
          excerpt && (
            <p class="entry-excerpt">
              <Marked text={excerpt} ranges={inExcerpt ?? []} />
            </p>
          )
        )}
      </div>
      <div class="row-actions">
        <IconButton
          icon={unread ? 'check' : 'unread'}
          label={t(unread ? 'news.markRead' : 'news.markUnread')}
          tabIndex={tabIndex}
          onClick={() => actions.toggleRead(entry)}
        />
        {!isSaved && (
          <IconButton
            icon="bookmark"
            label={t('news.saveForLater', { title })}
            busy={isSaving}
            tabIndex={tabIndex}
            onClick={() => void actions.saveForLater(entry)}
          />
        )}
      </div>
    </article>
  );
}
