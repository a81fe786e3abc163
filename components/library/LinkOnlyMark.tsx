import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { ArticleRecord } from '@/utils/library/article-records.ts';
import './link-only-mark.css';

/** Says in a row that a saved article is a link so far. */
export function LinkOnlyMark({ article }: { article: Pick<ArticleRecord, 'toFetch'> }) {
  const t = useTranslator();
  return article.toFetch === undefined ? null : <span class="link-only-mark">{t('link.noText')}</span>;
}
