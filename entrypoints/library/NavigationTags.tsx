import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { foundTags } from '@/components/search/found-tags.ts';
import type { LibraryModel } from './model.ts';

const SHOWN_TAGS = 40;

/** Related tags of what is listed, the most telling first; one press narrows, the next excludes. */
export function NavigationTags({ model: { list } }: { model: LibraryModel }) {
  const t = useTranslator();
  const tags = foundTags(list.search.text.value, list.search.facets.value?.tags ?? [], SHOWN_TAGS);
  const isTrash = !list.isSearching.value && list.view.value === 'trash';
  if (tags.length === 0 || isTrash) return null;
  return (
    <section class="navigation-section">
      <h2>{t('library.relatedTags')}</h2>
      <ul class="library-tags">
        {tags.map(({ tagKey, name, count, stance }) => (
          <li key={tagKey}>
            <button
              type="button"
              aria-pressed={stance !== null}
              data-stance={stance}
              onClick={() => list.pressTag(name)}
            >
              {stance === 'unwanted' && <span class="visually-hidden">{t('tags.without')}</span>}
              <span class="library-tag-name">{name}</span>{' '}
              {count !== null && <span class="library-count">{count}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
