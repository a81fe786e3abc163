import { useRef } from 'preact/hooks';
import { Announcements } from '@/components/feedback/Announcements.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { NewsView } from '@/components/news/NewsView.tsx';
import { ShortcutHelp } from '@/components/search/ShortcutHelp.tsx';
import { ShareDialog } from '@/components/sharing/ShareDialog.tsx';
import { ListPane } from './ListPane.tsx';
import { LossNotice } from './LossNotice.tsx';
import { useLibraryKeys } from './library-keys.ts';
import type { LibraryModel, ToolId } from './model.ts';
import { NavigateButton } from './NavigateButton.tsx';
import { Navigation } from './Navigation.tsx';
import { ReadingPane } from './ReadingPane.tsx';
import { ToolPane } from './ToolPane.tsx';
import './library.css';

/** The library page: filters and tags, and either the list with the article that is read, or the new posts. */
export function App({ model }: { model: LibraryModel }) {
  const t = useTranslator();
  const shown = model.shown.value;
  return (
    <main
      class="library"
      data-news={shown === 'news'}
      data-reading={model.reading.openId.value !== null}
      data-navigating={model.isNavigating.value}
    >
      <h1 class="visually-hidden">{t('libraryPage.title')}</h1>
      <LossNotice safety={model.safety} />
      <Navigation model={model} />
      {shown === 'news' ? (
        <div class="library-news">
          <NavigateButton model={model} />
          <NewsView model={model.news} />
        </div>
      ) : (
        <Shelves model={model} shown={shown} />
      )}
      <Announcements announcer={model.announcer} />
    </main>
  );
}

function Shelves({ model, shown }: { model: LibraryModel; shown: 'list' | ToolId }) {
  const field = useRef<HTMLInputElement>(null);
  useLibraryKeys(model, field);
  return (
    <>
      {shown === 'list' ? (
        <ListPane model={model} field={field} />
      ) : (
        <ToolPane key={shown} model={model} tool={shown} />
      )}
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
