import { useEffect } from 'preact/hooks';
import { Announcements } from '@/components/feedback/Announcements.tsx';
import { EmptyState } from '@/components/feedback/EmptyState.tsx';
import { Loaded } from '@/components/loading/Loaded.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { OpenArticle } from '@/components/reading/reading-model.ts';
import { ShortcutHelp } from '@/components/search/ShortcutHelp.tsx';
import { ShareDialog } from '@/components/sharing/ShareDialog.tsx';
import { Article } from './Article.tsx';
import type { ReaderModel } from './model.ts';
import { ReaderBar } from './ReaderBar.tsx';
import './reader.css';
import './print.css';
import { READER_KEYS, useReaderKeys } from './reader-keys.ts';

/** The reading page: one saved article, set for reading. */
export function App({ model }: { model: ReaderModel }) {
  const t = useTranslator();
  const { opened } = model.reading;
  const { value: state } = opened.state;
  return (
    <main class="reader">
      {(state.status !== 'ready' || state.value === null) && (
        <h1 class="visually-hidden">{t('libraryPage.reading')}</h1>
      )}
      <Loaded
        what={state}
        loading={t('sideBySide.loading')}
        failed={{ title: t('sideBySide.failedTitle'), hint: t('sideBySide.failedHint') }}
        onRetry={opened.retry}
      >
        {(open) =>
          open === null ? (
            <EmptyState title={t('sideBySide.missingTitle')} hint={t('sideBySide.missingHint')} />
          ) : (
            <Opened open={open} model={model} />
          )
        }
      </Loaded>
      <Announcements announcer={model.announcer} />
    </main>
  );
}

function Opened({ open, model }: { open: OpenArticle; model: ReaderModel }) {
  const t = useTranslator();
  const { title } = open.article;
  useReaderKeys(model, open.article);
  useEffect(() => {
    document.title = t('reader.title', { title });
  }, [t, title]);
  return (
    <>
      <ReaderBar article={open.article} model={model} />
      <Article open={open} model={model} />
      <ShortcutHelp
        open={model.helpShown.value}
        keys={READER_KEYS}
        onClose={() => {
          model.helpShown.value = false;
        }}
      />
      <ShareDialog sharing={model.sharing} />
    </>
  );
}
