import { EmptyState } from '@/components/feedback/EmptyState.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { Query } from '@/utils/search/query.ts';

/** Nothing found: what was searched, what of it was not understood, and what to try. */
export function NothingFound({ text, query }: { text: string; query: Query }) {
  const t = useTranslator();
  const isNarrowed = query.states.length + query.fields.length > 0 || query.afterMs !== null || query.beforeMs !== null;
  return (
    <EmptyState title={t('search.nothingTitle', { text })} hint={t('search.nothingHint')}>
      <ul class="nothing-found">
        {query.ignored.length > 0 && <li>{t('search.ignored', { clauses: query.ignored.join(' ') })}</li>}
        {isNarrowed && <li>{t('search.tryFewerFilters')}</li>}
        {query.words.length > 1 && <li>{t('search.tryFewerWords')}</li>}
        {query.words.some(({ exact }) => exact) && <li>{t('search.tryNoQuotes')}</li>}
      </ul>
    </EmptyState>
  );
}
