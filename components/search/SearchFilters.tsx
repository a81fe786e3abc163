import { useState } from 'preact/hooks';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { Facets } from '@/utils/library/facets.ts';
import { askedPeriod } from '@/utils/search/asked-period.ts';
import { pickedValue } from '@/utils/search/picked-fields.ts';
import { FilterChips } from './FilterChips.tsx';
import { FilterPanel } from './FilterPanel.tsx';

interface SearchFiltersProps {
  text: string;
  facets: Facets | null;
  onText: (text: string) => void;
}

/** The filters of a small view: those of one press in sight, those with many values behind one more. */
export function SearchFilters({ text, facets, onText }: SearchFiltersProps) {
  const t = useTranslator();
  const { from, to } = askedPeriod(text);
  const asked = [pickedValue(text, 'site'), pickedValue(text, 'section'), pickedValue(text, 'lang'), from ?? to];
  const [isOpen, setIsOpen] = useState(false);
  const count = asked.filter((value) => value !== null).length;
  return (
    <>
      <FilterChips text={text} onText={onText}>
        <button type="button" class="filter-more" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {t('filter.more')}
          {count > 0 && !isOpen && <span class="filter-count">{count}</span>}
        </button>
      </FilterChips>
      {isOpen && <FilterPanel text={text} facets={facets} onText={onText} />}
    </>
  );
}
