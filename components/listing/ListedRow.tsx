import { IconButton } from '@/components/controls/Button.tsx';
import { ExternalLink } from '@/components/controls/ExternalLink.tsx';
import '@/components/library/row.css';
import { formatDay } from '@/components/locale/format-date.ts';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { ListItem } from '@/utils/article/extraction.ts';
import './listed-row.css';

/** How much of a listed post is in the library. */
export type ListedState = 'unsaved' | 'link' | 'waiting' | 'whole';

interface ListedRowProps {
  item: ListItem;
  state: ListedState;
  tabIndex: 0 | -1;
  lang?: string | undefined;
  onSave: (item: ListItem) => void;
}

/** A post that the page lists, to be saved from here. */
export function ListedRow({ item, state, tabIndex, lang, onSave }: ListedRowProps) {
  const t = useTranslator();
  const { title, url, published, excerpt, content } = item;
  return (
    <article class="row listed" aria-label={title} lang={lang}>
      <div class="row-text">
        <h3 class="row-title">
          <ExternalLink url={url} tabIndex={tabIndex} data-roving>
            {title}
          </ExternalLink>
        </h3>
        <p class="row-meta" lang={t.locale}>
          {state !== 'unsaved' && <span class="listed-saved">{t('page.saved')}</span>}
          {state === 'link' && <span>{t('link.noText')}</span>}
          {state === 'waiting' && <span>{t('link.waitingOne')}</span>}
          {published && <time dateTime={published.day}>{formatDay(published, t.locale)}</time>}
          {content !== null && <span>{t('listed.whole')}</span>}
        </p>
        {excerpt && <p class="listed-excerpt">{excerpt}</p>}
      </div>
      <div class="row-actions">
        {state === 'unsaved' && (
          <IconButton
            icon="bookmark"
            label={t('listed.save', { title })}
            tabIndex={tabIndex}
            onClick={() => onSave(item)}
          />
        )}
      </div>
    </article>
  );
}
