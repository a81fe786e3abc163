import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { Shelf } from '@/utils/library/records.ts';
import type { MessageKey } from '@/utils/locale/translator.ts';
import { BackupPanel } from './BackupPanel.tsx';
import type { LibraryModel } from './model.ts';

const SHELVES: readonly { shelf: Shelf; name: MessageKey }[] = [
  { shelf: 'library', name: 'shelf.library' },
  { shelf: 'archive', name: 'shelf.archive' },
  { shelf: 'trash', name: 'shelf.trash' },
];

/** Shelves, kept searches and tags: what the list can be made to show. */
export function Navigation({ model }: { model: LibraryModel }) {
  const t = useTranslator();
  const { list } = model;
  const { shelf: currentShelf, tagKey: currentTag } = list.view.value;
  const text = list.search.text.value;
  return (
    <nav class="library-navigation" aria-label={t('libraryPage.navigation')}>
      <ul>
        {SHELVES.map(({ shelf, name }) => (
          <li key={shelf}>
            <button
              type="button"
              aria-current={text === '' && currentTag === null && shelf === currentShelf}
              onClick={() => list.showView({ shelf, tagKey: null })}
            >
              {t(name)}
            </button>
          </li>
        ))}
      </ul>
      {list.savedSearches.value.length > 0 && (
        <>
          <h2>{t('libraryPage.savedSearches')}</h2>
          <ul>
            {list.savedSearches.value.map((kept) => (
              <li key={kept}>
                <button type="button" aria-current={text === kept} onClick={() => list.searchFor(kept)}>
                  {kept}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {list.tags.value.length > 0 && (
        <>
          <h2>{t('article.tags')}</h2>
          <ul class="library-tags">
            {list.tags.value.map(({ tagKey, name, count }) => (
              <li key={tagKey}>
                <button
                  type="button"
                  aria-current={text === '' && currentTag === tagKey}
                  onClick={() => list.showView({ shelf: 'library', tagKey })}
                >
                  <span>{name}</span> <span class="library-count">{count}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <BackupPanel model={model} />
    </nav>
  );
}
