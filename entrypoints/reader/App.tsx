import { useEffect } from 'preact/hooks';
import { EmptyState } from '@/components/feedback/EmptyState.tsx';
import { Loaded } from '@/components/loading/Loaded.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { ArticleHeader } from '@/components/reading/ArticleHeader.tsx';
import type { OpenArticle, ReaderModel } from './model.ts';
import './reader.css';
import { SideBySide } from './SideBySide.tsx';

/** The reader page: one saved article, its summary in two languages. */
export function App({ model }: { model: ReaderModel }) {
  const t = useTranslator();
  const { value: opened } = model.opened.state;
  const hasTitle = opened.status === 'ready' && opened.value !== null;
  return (
    <main class="reader">
      {!hasTitle && <h1 class="visually-hidden">{t('article.sideBySide')}</h1>}
      <Loaded
        what={opened}
        loading={t('reader.loading')}
        failed={{ title: t('reader.failedTitle'), hint: t('reader.failedHint') }}
        onRetry={model.opened.retry}
      >
        {(open) =>
          open === null ? (
            <EmptyState title={t('reader.missingTitle')} hint={t('reader.missingHint')} />
          ) : (
            <Article open={open} model={model} />
          )
        }
      </Loaded>
    </main>
  );
}

function Article({ open, model }: { open: OpenArticle; model: ReaderModel }) {
  const t = useTranslator();
  const { title } = open.article;
  useEffect(() => {
    document.title = t('reader.title', { title });
  }, [t, title]);
  return (
    <>
      <ArticleHeader article={open.article} />
      {open.content.text === '' ? (
        <p class="reader-note">{t('reader.noText')}</p>
      ) : (
        <SideBySide open={open} model={model} />
      )}
    </>
  );
}
