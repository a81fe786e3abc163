import { IconButton } from '@/components/controls/Button.tsx';
import { ExternalLink } from '@/components/controls/ExternalLink.tsx';
import { Icon } from '@/components/controls/Icon.tsx';
import { TagList } from '@/components/controls/TagList.tsx';
import { formatDay } from '@/components/locale/format-date.ts';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { FoundSnippet, FoundText } from '@/components/search/FoundText.tsx';
import type { ArticleRecord } from '@/utils/library/article-records.ts';
import type { Query } from '@/utils/search/query.ts';
import type { Snippet } from '@/utils/search/snippet.ts';
import { FavouriteMark } from './FavouriteMark.tsx';
import { LinkOnlyMark } from './LinkOnlyMark.tsx';
import './row.css';
import { Thumbnail } from './Thumbnail.tsx';

interface ArticleRowProps {
  article: ArticleRecord;
  /** Its kept picture, as an address of this page's own. */
  picture: string | undefined;
  /** The address of the page that reads it. */
  readerPath: string;
  tabIndex: 0 | -1;
  onSideBySide: (article: ArticleRecord) => void;
  onShare: (article: ArticleRecord) => void;
  onRemove: (article: ArticleRecord) => void;
  onOpen?: ((article: ArticleRecord) => void) | undefined;
  /** What it was found by, to be marked in it. */
  query?: Query | undefined;
  snippet?: Snippet | undefined;
}

/** A saved article in a list: its title leads to the saved text, which is there offline too; its site's name to the original. */
export function ArticleRow(props: ArticleRowProps) {
  const { article, picture, readerPath, tabIndex, onSideBySide, onShare, onRemove, onOpen, query, snippet } = props;
  const t = useTranslator();
  const { title, siteName, published, tags } = article;
  return (
    <article class="row" aria-label={title} data-article={article.id}>
      <Thumbnail url={picture ?? null} title={title} siteName={siteName} />
      <div class="row-text">
        <h3 class="row-title" lang={article.language}>
          <a href={readerPath} target="_blank" rel="noopener" tabIndex={tabIndex} data-roving>
            <FoundText text={title} query={query} />
          </a>
        </h3>
        <p class="row-meta">
          {article.favourite === 1 && <FavouriteMark />}
          <LinkOnlyMark article={article} />
          {article.shelf === 'archive' && <span>{t('filter.archived')}</span>}
          <span>
            <ExternalLink
              class="row-original"
              url={article.url}
              tabIndex={tabIndex}
              label={t('article.original', { site: siteName })}
              onOpen={() => onOpen?.(article)}
            >
              {siteName}
              <Icon name="external" />
            </ExternalLink>
          </span>
          {published && <time dateTime={published.day}>{formatDay(published, t.locale)}</time>}
        </p>
        {snippet && <FoundSnippet snippet={snippet} lang={article.language} />}
        <TagList tags={tags} label={t('article.tags')} lang={article.language} />
      </div>
      <div class="row-actions">
        <IconButton
          icon="columns"
          label={t('article.sideBySide')}
          tabIndex={tabIndex}
          onClick={() => onSideBySide(article)}
        />
        <IconButton icon="share" label={t('share.title')} tabIndex={tabIndex} onClick={() => onShare(article)} />
        <IconButton icon="trash" label={t('article.remove')} tabIndex={tabIndex} onClick={() => onRemove(article)} />
      </div>
    </article>
  );
}
