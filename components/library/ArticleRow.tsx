import { IconButton } from '@/components/controls/Button.tsx';
import { ExternalLink } from '@/components/controls/ExternalLink.tsx';
import { TagList } from '@/components/controls/TagList.tsx';
import { formatDay } from '@/components/locale/format-date.ts';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { ArticleRecord } from '@/utils/library/records.ts';
import './row.css';
import { Thumbnail } from './Thumbnail.tsx';

interface ArticleRowProps {
  article: ArticleRecord;
  tabIndex: 0 | -1;
  onSideBySide: (article: ArticleRecord) => void;
  onRemove: (article: ArticleRecord) => void;
}

/** A saved article in a list: its title leads to the original, the buttons beside it to what Windlion adds. */
export function ArticleRow({ article, tabIndex, onSideBySide, onRemove }: ArticleRowProps) {
  const t = useTranslator();
  const { title, siteName, published, tags, leadImage } = article;
  return (
    <article class="row" aria-label={title}>
      <Thumbnail url={leadImage?.url ?? null} title={title} siteName={siteName} />
      <div class="row-text">
        <h3 class="row-title" lang={article.language}>
          <ExternalLink url={article.url} tabIndex={tabIndex} data-roving>
            {title}
          </ExternalLink>
        </h3>
        <p class="row-meta">
          <span>{siteName}</span>
          {published && <time dateTime={published.day}>{formatDay(published, t.locale)}</time>}
        </p>
        <TagList tags={tags} label={t('article.tags')} lang={article.language} />
      </div>
      <div class="row-actions">
        <IconButton
          icon="columns"
          label={t('article.sideBySide')}
          tabIndex={tabIndex}
          onClick={() => onSideBySide(article)}
        />
        <IconButton icon="trash" label={t('article.remove')} tabIndex={tabIndex} onClick={() => onRemove(article)} />
      </div>
    </article>
  );
}
