import { formatDay } from '@/components/locale/format-date.ts';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { RelatedRecord } from '@/utils/library/related.ts';
import type { Translator } from '@/utils/locale/translator.ts';
import type { RelatedReason } from '@/utils/tags/related-articles.ts';
import './related-articles.css';

const CLOSENESS = {
  'same-day': 'related.sameDay',
  'same-week': 'related.sameWeek',
  'same-month': 'related.sameMonth',
} as const;

/** Why an article is shown here, in words: what both carry, who wrote both, how near they are in time. */
function reasonInWords({ sharedTags, sharedAuthors, closeness }: RelatedReason, t: Translator): string {
  const list = new Intl.ListFormat(t.locale, { type: 'conjunction' });
  const reasons = [
    sharedTags.length > 0 ? t('related.tags', { tags: list.format(sharedTags.slice(0, 3)) }) : t('related.text'),
    ...(sharedAuthors.length > 0 ? [t('related.authors', { authors: list.format(sharedAuthors) })] : []),
    ...(closeness === null ? [] : [t(CLOSENESS[closeness])]),
  ];
  return reasons.join(t('related.joiner'));
}

/** What else in the library belongs to the article that is read. */
export function RelatedArticles({ related, onOpen }: { related: RelatedRecord[]; onOpen: (id: string) => void }) {
  const t = useTranslator();
  if (related.length === 0) return null;
  return (
    <section class="related-articles">
      <h2>{t('related.title')}</h2>
      <ul>
        {related.map(({ article, reason }) => (
          <li key={article.id}>
            <button type="button" lang={article.language} onClick={() => onOpen(article.id)}>
              {article.title}
            </button>
            <p>
              {article.published && (
                <time dateTime={article.published.day}>{formatDay(article.published, t.locale)}</time>
              )}{' '}
              {reasonInWords(reason, t)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
