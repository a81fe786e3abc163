import type { TargetedWheelEvent } from 'preact';
import { RovingList } from '@/components/controls/RovingList.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { TagChoice } from '@/components/search/found-tags.ts';
import type { MessageKey } from '@/utils/locale/translator.ts';
import './tag-filter.css';

interface TagFilterProps {
  tags: readonly TagChoice[];
  /** The first press narrows, the second excludes, the third lets be. */
  onPress: (name: string) => void;
}

const NEXT_PRESS = {
  none: 'tags.narrow',
  wanted: 'tags.exclude',
  unwanted: 'tags.letBe',
} as const satisfies Record<string, MessageKey>;

/** A mouse's wheel turns one way only; here that way is sideways. */
function scrollSideways(event: TargetedWheelEvent<HTMLDivElement>): void {
  event.currentTarget.scrollLeft += event.deltaX || event.deltaY;
}

/** Related tags of what is shown, each with its count; one press narrows the list, a second excludes. */
export function TagFilter({ tags, onPress }: TagFilterProps) {
  const t = useTranslator();
  if (tags.length === 0) return null;
  return (
    <div class="tag-filter" onWheel={scrollSideways}>
      <RovingList
        label={t('library.relatedTags')}
        direction="sideways"
        items={tags}
        keyOf={({ tagKey }) => tagKey}
        row={({ name, count, stance }, tabIndex) => (
          <button
            type="button"
            data-roving
            tabIndex={tabIndex}
            aria-pressed={stance !== null}
            data-stance={stance}
            title={t(NEXT_PRESS[stance ?? 'none'], { tag: name })}
            onClick={() => onPress(name)}
          >
            {stance === 'unwanted' && <span class="visually-hidden">{t('tags.without')} </span>}
            <span class="tag-filter-name">{name}</span>{' '}
            {count !== null && <span class="tag-filter-count">{count}</span>}
          </button>
        )}
      />
    </div>
  );
}
