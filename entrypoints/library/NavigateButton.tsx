import { Icon } from '@/components/controls/Icon.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { LibraryModel } from './model.ts';

/** Where the page is narrow: brings the shelves and filters over what is shown. */
export function NavigateButton({ model }: { model: LibraryModel }) {
  const t = useTranslator();
  return (
    <button
      type="button"
      class="button button-icon library-navigate"
      aria-label={t('libraryPage.showNavigation')}
      title={t('libraryPage.showNavigation')}
      aria-expanded={model.isNavigating.value}
      aria-controls="library-navigation"
      onClick={() => {
        model.isNavigating.value = true;
      }}
    >
      <Icon name="filter" />
    </button>
  );
}
