import type { ComponentChildren } from 'preact';
import { ExternalLink } from '@/components/controls/ExternalLink.tsx';
import { Icon } from '@/components/controls/Icon.tsx';
import { TagList } from '@/components/controls/TagList.tsx';
import { formatDay } from '@/components/locale/format-date.ts';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { textDirection } from '@/components/locale/text-direction.ts';
import { describeBylines } from '@/components/page/describe-bylines.ts';
import type { ArticleRecord } from '@/utils/library/article-records.ts';
import './article-header.css';

/** An article's head: where it is from, who made it and when, and the notice its page asks to keep; other ways to the article come in as children. */
export function ArticleHeader({ article, children }: { article: ArticleRecord; children?: ComponentChildren }) {
  const t = useTranslator();
  const { title, language, siteName, published, bylines, readingMinutes, words, tags, notice, url } = article;
  return (
    <header class="article-header" dir={textDirection(language)}>
      <p class="article-header-site">{siteName}</p>
      <h1 lang={language} dir={textDirection(language)}>
        {title}
      </h1>
      <p class="article-header-meta">
        {published && <time dateTime={published.day}>{formatDay(published, t.locale)}</time>}
        {describeBylines(bylines, t).map((byline) => (
          <span key={byline}>{byline}</span>
        ))}
        {words > 0 && <span>{t('sideBySide.words', { count: words })}</span>}
        {readingMinutes > 0 && <span>{t('sideBySide.minutes', { count: readingMinutes })}</span>}
        {children}
        <ExternalLink url={url}>
          {t('sideBySide.original')}
          <Icon name="external" />
        </ExternalLink>
      </p>
      <TagList tags={tags} label={t('article.tags')} lang={language} />
      {notice && (
        <p class="article-header-notice" lang={language}>
          {notice}
        </p>
      )}
    </header>
  );
}
