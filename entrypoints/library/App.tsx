import { useRef } from 'preact/hooks';
import { Announcements } from '@/components/feedback/Announcements.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { NewsView } from '@/components/news/NewsView.tsx';
import { ShortcutHelp } from '@/components/search/ShortcutHelp.tsx';
import { ShareDialog } from '@/components/sharing/ShareDialog.tsx';
import { ListPane } from './ListPane.tsx';
import { useLibraryKeys } from './library-keys.ts';
import type { LibraryModel } from './model.ts';
import { NavigateButton } from './NavigateButton.tsx';
import { Navigation } from './Navigation.tsx';
import { ReadingPane } from './ReadingPane.tsx';
import './library.css';

/** The library page: filters and tags, and either the list with the article that is read, or the new posts. */
export function App({ model }: { model: LibraryModel }) {
  const t = useTranslator();
  const isNews = model.isNews.value;
  return (
    <main
      class="library"
      data-news={isNews}
      data-reading={model.reading.openId.value !== null}
      data-navigating={model.isNavigating.value}
    >
      <h1 class="visually-hidden">{t('libraryPage.title')}</h1>
      <Navigation model={model} />
      {isNews ? (
        <div class="library-news">
          <NavigateButton model={model} />
          <NewsView model={model.news} />
        </div>
      ) : (
        <Shelves model={model} />
      )}
      <Announcements announcer={model.announcer} />
    </main>
  );
}

function Shelves({ model }: { model: LibraryModel }) {
  const field = useRef<HTMLInputElement>(null);
  useLibraryKeys(model, field);
  return (
    <>
      <ListPane model={model} field={field} />
      <ReadingPane model={model} />
      <ShortcutHelp
        selects
        open={model.helpShown.value}
        onClose={() => {
          model.helpShown.value = false;
        }}
      />
      <ShareDialog sharing={model.sharing} />
    </>
  );
}
