import { useEffect } from 'preact/hooks';
import { Icon } from '@/components/controls/Icon.tsx';
import { EmptyState } from '@/components/feedback/EmptyState.tsx';
import { Loaded } from '@/components/loading/Loaded.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { ArticleHeader } from '@/components/reading/ArticleHeader.tsx';
import { readerPath } from '@/utils/platform/own-pages.ts';
import type { OpenArticle } from './drafting.ts';
import type { SideBySideModel } from './model.ts';
import './side-by-side.css';
import { SideBySide } from './SideBySide.tsx';

/** The reader page: one saved article, its summary in two languages. */
export function App({ model }: { model: SideBySideModel }) {
  const t = useTranslator();
  const { value: opened } = model.opened.state;
  const hasTitle = opened.status === 'ready' && opened.value !== null;
  return (
    <main class="side-by-side">
      {!hasTitle && <h1 class="visually-hidden">{t('article.sideBySide')}</h1>}
      <Loaded
        what={opened}
        loading={t('sideBySide.loading')}
        failed={{ title: t('sideBySide.failedTitle'), hint: t('sideBySide.failedHint') }}
        onRetry={model.opened.retry}
      >
        {(open) =>
          open === null ? (
            <EmptyState title={t('sideBySide.missingTitle')} hint={t('sideBySide.missingHint')} />
          ) : (
            <Article open={open} model={model} />
          )
        }
      </Loaded>
    </main>
  );
}

function Article({ open, model }: { open: OpenArticle; model: SideBySideModel }) {
  const t = useTranslator();
  const { title } = open.article;
  useEffect(() => {
    document.title = t('sideBySide.title', { title });
  }, [t, title]);
  return (
    <>
      <ArticleHeader article={open.article}>
        <a href={readerPath(open.article.id)}>
          {t('article.read')}
          <Icon name="book" />
        </a>
      </ArticleHeader>
      {open.content.text === '' ? (
        <p class="side-by-side-note">{t('sideBySide.noText')}</p>
      ) : (
        <SideBySide open={open} model={model} />
      )}
    </>
  );
}
