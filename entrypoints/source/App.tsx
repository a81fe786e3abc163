import { Announcements } from '@/components/feedback/Announcements.tsx';
import { EmptyState } from '@/components/feedback/EmptyState.tsx';
import { Loaded } from '@/components/loading/Loaded.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { SourceSettings } from '@/components/news/SourceSettings.tsx';
import type { SourceModel } from './model.ts';
import './source.css';

/** The page of one source: how it is, what the reader wants of it, and what its checks said. */
export function App({ model }: { model: SourceModel }) {
  const t = useTranslator();
  return (
    <main class="source-page">
      <Loaded
        what={model.source.state.value}
        loading={t('source.loading')}
        failed={{ title: t('library.failedTitle'), hint: t('library.failedHint') }}
        onRetry={model.source.retry}
      >
        {(source) =>
          source === null ? (
            <EmptyState title={t('source.noneTitle')} hint={t('source.noneHint')} />
          ) : (
            <>
              <h1>{source.title}</h1>
              <section class="source-section">
                <h2>{t('source.settings')}</h2>
                <SourceSettings
                  title={source.title}
                  preferences={source}
                  folders={model.folders.value}
                  onChange={(change) => void model.change(change)}
                />
              </section>
            </>
          )
        }
      </Loaded>
      <Announcements announcer={model.announcer} />
    </main>
  );
}
