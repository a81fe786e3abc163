import type { ComponentChildren } from 'preact';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { MessageKey } from '@/utils/locale/translator.ts';
import { asksForState, toggleState } from '@/utils/search/edit-query.ts';
import type { QueryState } from '@/utils/search/query.ts';
import './search.css';

const CHIPS: readonly { state: QueryState; name: MessageKey }[] = [
  { state: 'unread', name: 'filter.unread' },
  { state: 'favourite', name: 'filter.favourite' },
  { state: 'archived', name: 'filter.archived' },
  { state: 'noted', name: 'filter.noted' },
];

interface FilterChipsProps {
  text: string;
  onText: (text: string) => void;
  /** Stands behind the chips. */
  children?: ComponentChildren;
}

/** Filters that write themselves into the query, where they can be read, changed and learned. */
export function FilterChips({ text, onText, children }: FilterChipsProps) {
  const t = useTranslator();
  return (
    <fieldset class="filter-chips">
      <legend class="visually-hidden">{t('filter.label')}</legend>
      {CHIPS.map(({ state, name }) => (
        <button
          key={state}
          type="button"
          aria-pressed={asksForState(text, state)}
          onClick={() => onText(toggleState(text, state))}
        >
          {t(name)}
        </button>
      ))}
      {children}
    </fieldset>
  );
}
