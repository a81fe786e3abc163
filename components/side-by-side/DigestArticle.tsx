import { ExternalLink } from '@/components/controls/ExternalLink.tsx';
import { formatDay } from '@/components/locale/format-date.ts';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { textDirection } from '@/components/locale/text-direction.ts';
import type { ArticleRecord } from '@/utils/library/article-records.ts';
import type { SegmentRecord } from '@/utils/library/translation-records.ts';
import './digest-article.css';

interface DigestArticleProps {
  article: ArticleRecord;
  state: 'waiting' | 'ready' | 'empty' | 'failed';
  segments: readonly SegmentRecord[];
  targetLanguage: string;
  /** Where it is worked on, side by side. */
  path: string;
}

/** One article of a digest: its title leads to its own page, its summary stands below in both languages. */
export function DigestArticle({ article, state, segments, targetLanguage, path }: DigestArticleProps) {
  const t = useTranslator();
  const { title, language, siteName, published, bylines, notice, url } = article;
  const cells = [
    { lang: language, dir: textDirection(language) },
    { lang: targetLanguage, dir: textDirection(targetLanguage) },
  ] as const;
  return (
    <article class="digest-article" aria-busy={state === 'waiting'}>
      <h2 class="reading" lang={language} dir={textDirection(language)}>
        <a href={path}>{title}</a>
      </h2>
      <p class="digest-origin">
        {[siteName, published && formatDay(published, t.locale), bylines.map(({ name }) => name).join('、')]
          .filter(Boolean)
          .join(' · ')}{' '}
        <ExternalLink url={url} label={t('digest.original', { title })}>
          {t('sideBySide.original')}
        </ExternalLink>
      </p>
      {state === 'waiting' && <p class="digest-origin">{t('digest.waiting')}</p>}
      {state === 'empty' && <p class="digest-origin">{t('sideBySide.noText')}</p>}
      {state === 'failed' && <p class="digest-origin">{t('digest.failedOne')}</p>}
      {segments.length > 0 && (
        <ol>
          {segments.map((segment) => (
            <li key={segment.id}>
              <p class="reading" {...cells[0]}>
                {segment.sourceText}
              </p>
              <p class="reading" {...cells[1]} data-state={segment.state}>
                {segment.targetText === '' ? t('digest.untranslated') : segment.targetText}
              </p>
            </li>
          ))}
        </ol>
      )}
      {notice !== null && <p class="digest-origin">{notice}</p>}
    </article>
  );
}
