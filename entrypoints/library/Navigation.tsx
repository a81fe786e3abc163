import type { ComponentChildren } from 'preact';
import { IconButton } from '@/components/controls/Button.tsx';
import { Icon, type IconName } from '@/components/controls/Icon.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { FilterChips } from '@/components/search/FilterChips.tsx';
import { FilterPanel } from '@/components/search/FilterPanel.tsx';
import type { Shelf } from '@/utils/library/article-records.ts';
import type { MessageKey } from '@/utils/locale/translator.ts';
import { BackupPanel } from './BackupPanel.tsx';
import type { LibraryModel, ToolId } from './model.ts';
import { NavigationTags } from './NavigationTags.tsx';
import { TOOL_NAMES } from './tool-names.ts';
import './navigation.css';

const SHELVES: readonly { shelf: Shelf; name: MessageKey; icon: IconName }[] = [
  { shelf: 'library', name: 'shelf.library', icon: 'shelves' },
  { shelf: 'archive', name: 'shelf.archive', icon: 'archive' },
  { shelf: 'trash', name: 'shelf.trash', icon: 'trash' },
];

const TOOLS: readonly { tool: ToolId; icon: IconName }[] = [
  { tool: 'tags', icon: 'tag' },
  { tool: 'duplicates', icon: 'copies' },
  { tool: 'storage', icon: 'disk' },
];

/** Shelves, kept searches, filters and tags: what the list can be made to show. */
export function Navigation({ model }: { model: LibraryModel }) {
  const t = useTranslator();
  const { list, kept } = model;
  const text = list.search.text.value;
  const shown = model.shown.value;
  const unread = model.news.list.counted.value;
  const leave = (act: () => void) => (): void => {
    model.isNavigating.value = false;
    act();
  };
  return (
    <nav class="library-navigation" id="library-navigation" aria-label={t('libraryPage.navigation')}>
      <div class="navigation-head">
        <h2>{t('libraryPage.showNavigation')}</h2>
        <IconButton icon="close" label={t('action.close')} onClick={leave(() => undefined)} />
      </div>
      <ul>
        <li>
          <button type="button" aria-current={shown === 'news'} onClick={leave(() => model.show('news'))}>
            <Icon name="bell" />
            {t('popup.news')}
            {unread > 0 && <span class="library-count">{unread}</span>}
          </button>
        </li>
        {SHELVES.map(({ shelf, name, icon }) => (
          <li key={shelf}>
            <button
              type="button"
              aria-current={shown === 'list' && text === '' && shelf === list.view.value}
              onClick={leave(() => {
                model.show('list');
                list.showShelf(shelf);
              })}
            >
              <Icon name={icon} />
              {t(name)}
            </button>
          </li>
        ))}
      </ul>
      {kept.all.value.length > 0 && (
        <Section title={t('libraryPage.savedSearches')}>
          <ul>
            {kept.all.value.map((search) => (
              <li key={search} class="navigation-kept">
                <button
                  type="button"
                  aria-current={shown === 'list' && text.trim() === search}
                  onClick={leave(() => {
                    model.show('list');
                    list.searchFor(search);
                  })}
                >
                  <Icon name="search" />
                  <span>{search}</span>
                </button>
                <IconButton
                  icon="close"
                  label={t('libraryPage.forgetNamed', { search })}
                  onClick={() => kept.forget(search)}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('filter.label')}>
        <FilterChips text={text} onText={list.searchFor} />
        <FilterPanel text={text} facets={list.search.facets.value} onText={list.searchFor} />
      </Section>
      <NavigationTags model={model} />
      <Section title={t('libraryPage.tools')}>
        <ul class="navigation-tools">
          {TOOLS.map(({ tool, icon }) => (
            <li key={tool}>
              <button type="button" aria-current={shown === tool} onClick={leave(() => model.show(tool))}>
                <Icon name={icon} />
                {t(TOOL_NAMES[tool])}
              </button>
            </li>
          ))}
        </ul>
      </Section>
      <BackupPanel model={model} />
    </nav>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="navigation-section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
