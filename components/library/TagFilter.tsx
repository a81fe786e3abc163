import type { TargetedWheelEvent } from 'preact';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import './tag-filter.css';

export interface TagChoice {
  tagKey: string;
  name: string;
  count: number;
}

interface TagFilterProps {
  tags: readonly TagChoice[];
  selectedKey: string | null;
  /** Gets `null` when the selected tag is pressed again. */
  onSelect: (tagKey: string | null) => void;
}

/** A mouse's wheel turns one way only; here that way is sideways. */
function scrollSideways(event: TargetedWheelEvent<HTMLUListElement>): void {
  event.currentTarget.scrollLeft += event.deltaX || event.deltaY;
}

/** Related tags of what is shown, each with its count; pressing one narrows the list. */
export function TagFilter({ tags, selectedKey, onSelect }: TagFilterProps) {
  const t = useTranslator();
  if (tags.length === 0) return null;
  return (
    <ul class="tag-filter" aria-label={t('library.relatedTags')} onWheel={scrollSideways}>
      {tags.map(({ tagKey, name, count }) => (
        <li key={tagKey}>
          <button
            type="button"
            aria-pressed={tagKey === selectedKey}
            onClick={() => onSelect(tagKey === selectedKey ? null : tagKey)}
          >
            <span class="tag-filter-name">{name}</span>
            <span class="tag-filter-count" aria-hidden="true">
              {count}
            </span>
            <span class="visually-hidden">{t('library.tagCount', { count })}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
