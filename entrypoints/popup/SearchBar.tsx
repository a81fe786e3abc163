import type { RefObject } from 'preact';
import { SearchField } from '@/components/search/SearchField.tsx';
import { SearchFilters } from '@/components/search/SearchFilters.tsx';
import type { PopupModel } from './model.ts';

interface SearchBarProps {
  model: PopupModel;
  field: RefObject<HTMLInputElement | null>;
  onLeave: () => void;
}

/** The search field and its filters: alone in reading what is typed, so that a key draws nothing else anew. */
export function SearchBar({ model: { search }, field, onLeave }: SearchBarProps) {
  const { value: text } = search.text;
  return (
    <div class="saved-search">
      <SearchField field={field} text={text} onText={search.setText} onFocus={search.open} onLeave={onLeave} />
      <SearchFilters text={text} facets={search.facets.value} onText={search.setText} />
    </div>
  );
}
