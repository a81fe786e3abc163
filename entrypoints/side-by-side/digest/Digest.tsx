import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button } from '@/components/controls/Button.tsx';
import { SelectField } from '@/components/controls/SelectField.tsx';
import { EmptyState } from '@/components/feedback/EmptyState.tsx';
import { ErrorState } from '@/components/feedback/ErrorState.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { languageName } from '@/components/locale/language-name.ts';
import { DigestArticle } from '@/components/side-by-side/DigestArticle.tsx';
import { ExchangeMenu } from '@/components/side-by-side/ExchangeMenu.tsx';
import { sideBySidePath } from '@/utils/platform/own-pages.ts';
import { EXPORT_FORMATS } from '../export-formats.ts';
import { targetLanguages } from '../target-languages.ts';
import type { DigestModel } from './digest-model.ts';
import '../side-by-side.css';
import './digest.css';

/** The summaries of many articles one under the other, in both languages. */
export function Digest({ model }: { model: DigestModel }) {
  const t = useTranslator();
  const items = model.items.value;
  const status = model.status.value;
  const [first] = items;
  const title = t('digest.title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  if (status === 'failed')
    return (
      <Frame title={title}>
        <ErrorState
          title={t('digest.failed')}
          hint={t('sideBySide.failedHint')}
          retry={{ label: t('action.retry'), onClick: () => void model.start() }}
        />
      </Frame>
    );
  if (status !== 'loading' && items.length === 0)
    return (
      <Frame title={title}>
        <EmptyState title={t('digest.emptyTitle')} hint={t('digest.emptyHint')} />
      </Frame>
    );
  return (
    <Frame title={title}>
      <div class="view-bar">
        <p role="status">
          {status === 'working' || status === 'loading'
            ? t('digest.working', { done: model.done.value, total: items.length })
            : t('digest.done', { count: model.done.value })}
        </p>
        {status === 'working' && <Button onClick={model.stop}>{t('digest.stop')}</Button>}
        {status === 'stopped' && <Button onClick={() => void model.goOn()}>{t('digest.goOn')}</Button>}
        {first && (
          <SelectField
            label={t('sideBySide.language')}
            choices={targetLanguages(first.article.language).map((value) => ({
              value: String(value),
              label: languageName(value, t.locale),
            }))}
            selected={model.targetFor(first.article)}
            onSelect={(value) => void model.showTarget(value)}
          />
        )}
        <ExchangeMenu formats={EXPORT_FORMATS} onExport={(id) => void model.exportAs(id, title)} />
      </div>
      {model.left.value > 0 && <p class="side-by-side-note">{t('digest.left', { count: model.left.value })}</p>}
      <div class="digest-articles">
        {items.map((item) => (
          <DigestArticle
            key={item.article.id}
            article={item.article}
            state={item.state}
            segments={item.segments}
            targetLanguage={model.targetFor(item.article)}
            path={`/${sideBySidePath(item.article.id)}&to=${encodeURIComponent(model.targetFor(item.article))}`}
          />
        ))}
      </div>
    </Frame>
  );
}

function Frame({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <main class="side-by-side digest">
      <h1>{title}</h1>
      {children}
    </main>
  );
}
