import { SelectField } from '@/components/controls/SelectField.tsx';
import { ErrorState } from '@/components/feedback/ErrorState.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { languageName } from '@/components/locale/language-name.ts';
import { FullText } from '@/components/side-by-side/FullText.tsx';
import { SentenceCount } from '@/components/side-by-side/SentenceCount.tsx';
import type { OpenArticle } from './drafting.ts';
import { EngineChoice, EngineWork } from './Engines.tsx';
import type { SideBySideModel } from './model.ts';
import { Segments } from './Segments.tsx';
import { SummaryTools } from './SummaryTools.tsx';
import { targetLanguages } from './target-languages.ts';

/** The summary, sentence by sentence, and the full text beside it when it is asked for. */
export function SideBySide({ open, model }: { open: OpenArticle; model: SideBySideModel }) {
  const t = useTranslator();
  const { language } = open.article;
  const target = model.target.value ?? language;
  const segments = model.segments.value;
  const isFullTextShown = model.fullTextShown.value;
  return (
    <div class="side-by-side-panes" data-full-text={isFullTextShown}>
      <section aria-labelledby="summary-heading">
        <div class="view-bar">
          <h2 id="summary-heading">{t('sideBySide.summary')}</h2>
          <SentenceCount
            label={t('sideBySide.length')}
            count={model.count.value}
            onChange={(count) => void model.changeCount(count)}
          />
          <SelectField
            label={t('sideBySide.language')}
            choices={targetLanguages(language).map((value) => ({ value, label: languageName(value, t.locale) }))}
            selected={target}
            onSelect={(value) => void model.showTarget(value)}
          />
          <SelectField
            label={t('sideBySide.second')}
            choices={[
              { value: '', label: t('sideBySide.noSecond') },
              ...targetLanguages(language)
                .filter((value) => value !== target)
                .map((value) => ({ value: String(value), label: languageName(value, t.locale) })),
            ]}
            selected={model.second.language.value ?? ''}
            onSelect={(value) => model.second.show(value === '' ? null : value)}
          />
          <EngineChoice model={model} />
        </div>
        <SummaryTools model={model} />
        <EngineWork model={model} />
        {model.isDraftOnly.value && <p class="side-by-side-note">{t('sideBySide.draftOnly')}</p>}
        {model.drafting.failed.value !== null && (
          <ErrorState
            title={t('sideBySide.failedTitle')}
            hint={t('sideBySide.failedHint')}
            detail={model.drafting.failed.value}
          />
        )}
        {model.second.failed.value !== null && (
          <ErrorState
            title={t('sideBySide.secondFailed')}
            hint={t('sideBySide.failedHint')}
            detail={model.second.failed.value}
          />
        )}
        <Segments model={model} />
      </section>
      {isFullTextShown && (
        <FullText
          heading={t('sideBySide.fullText')}
          blocks={open.content.blocks}
          language={language}
          sentences={segments}
          revealed={model.revealed.value}
          followed={segments.find(({ id }) => id === model.focusedId.value)?.start ?? null}
          hovered={model.hovered.value}
          onHover={(start) => {
            model.hovered.value = start;
          }}
        />
      )}
    </div>
  );
}
