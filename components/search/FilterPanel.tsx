import { SelectField } from '@/components/controls/SelectField.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { languageName } from '@/components/locale/language-name.ts';
import type { FacetChoice, Facets } from '@/utils/library/facets.ts';
import type { MessageKey } from '@/utils/locale/translator.ts';
import { type PickedField, pickedValue, pickValue } from '@/utils/search/picked-fields.ts';
import { PeriodFilter } from './PeriodFilter.tsx';
import './filter-panel.css';

interface FilterPanelProps {
  text: string;
  facets: Facets | null;
  onText: (text: string) => void;
}

const FIELDS: readonly { field: PickedField; label: MessageKey; facet: 'sites' | 'sections' | 'languages' }[] = [
  { field: 'site', label: 'filter.site', facet: 'sites' },
  { field: 'section', label: 'filter.section', facet: 'sections' },
  { field: 'lang', label: 'filter.language', facet: 'languages' },
];

/** Filters with many values; like the chips they write themselves into the query. */
export function FilterPanel({ text, facets, onText }: FilterPanelProps) {
  const t = useTranslator();
  const nameOf = (field: PickedField, { name }: FacetChoice): string =>
    field === 'lang' ? languageName(name, t.locale) : name;
  return (
    <div class="filter-panel">
      {FIELDS.map(({ field, label, facet }) => {
        const picked = pickedValue(text, field);
        const known = facets?.[facet] ?? [];
        const isKnown = picked === null || known.some(({ value }) => value === picked);
        return (
          <SelectField
            key={field}
            label={t(label)}
            selected={picked ?? ''}
            choices={[
              { value: '', label: t('filter.any') },
              ...(isKnown ? [] : [{ value: picked, label: nameOf(field, { value: picked, name: picked, count: 0 }) }]),
              ...known.map((choice) => ({
                value: choice.value,
                label: t('filter.choice', { name: nameOf(field, choice), count: choice.count }),
              })),
            ]}
            onSelect={(value) => onText(pickValue(text, field, value === '' ? null : value))}
          />
        );
      })}
      <PeriodFilter text={text} onText={onText} />
    </div>
  );
}
