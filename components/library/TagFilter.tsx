import type { TargetedWheelEvent } from 'preact';
import { RovingList } from '@/components/controls/RovingList.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import './tag-filter.css';

export interface TagChoice {
  tagKey: string;
  name: string;
  /** What pressing it would show; `null` when that is not known. */
  count: number | null;
}

interface TagFilterProps {
  tags: readonly TagChoice[];
  selectedKey: string | null;
  /** Gets `null` when the selected tag is pressed again. */
  onSelect: (tagKey: string | null) => void;
}

/** A mouse's wheel turns one way only; here that way is sideways. */
function scrollSideways(event: TargetedWheelEvent<HTMLDivElement>): void {
  event.currentTarget.scrollLeft += event.deltaX || event.deltaY;
}

/** Related tags of what is shown, each with its count; pressing one narrows the list. */
export function TagFilter({ tags, selectedKey, onSelect }: TagFilterProps) {
  const t = useTranslator();
  if (tags.length === 0) return null;
  return (
    <div class="tag-filter" onWheel={scrollSideways}>
      <RovingList
        label={t('library.relatedTags')}
        direction="sideways"
        items={tags}
        keyOf={({ tagKey }) => tagKey}
        row={({ tagKey, name, count }, tabIndex) => (
          <button
            type="button"
            data-roving
            tabIndex={tabIndex}
            aria-pressed={tagKey === selectedKey}
            onClick={() => onSelect(tagKey === selectedKey ? null : tagKey)}
          >
            <span class="tag-filter-name">{name}</span>{' '}
            {count !== null && <span class="tag-filter-count">{count}</span>}
          </button>
        )}
      />
    </div>
  );
}
