import { Announcements } from '@/components/feedback/Announcements.tsx';
import { EmptyState } from '@/components/feedback/EmptyState.tsx';
import { Loaded } from '@/components/loading/Loaded.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { SourceSettings } from '@/components/news/SourceSettings.tsx';
import { CheckLog } from './CheckLog.tsx';
import type { SourceModel } from './model.ts';
import { SourceHead } from './SourceHead.tsx';
import { SourceStatus } from './SourceStatus.tsx';
import '@/components/design/section-page.css';
import './source.css';

/** The page of one source: how it is, what the reader wants of it, and what its checks said. */
export function App({ model, isChecking }: { model: SourceModel; isChecking: boolean }) {
  const t = useTranslator();
  return (
    <main class="section-page">
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
              <SourceHead model={model} source={source} />
              <SourceStatus model={model} source={source} isChecking={isChecking} />
              <section class="page-section">
                <h2>{t('source.settings')}</h2>
                <SourceSettings
                  title={source.title}
                  preferences={source}
                  folders={model.folders.value}
                  mayNotify={model.mayNotify.value}
                  onChange={(change) => void model.change(change)}
                  onNotify={(notify) => void model.notify(notify)}
                />
              </section>
              <CheckLog model={model} source={source} />
            </>
          )
        }
      </Loaded>
      <Announcements announcer={model.announcer} />
    </main>
  );
}
