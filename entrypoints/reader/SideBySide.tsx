import { Button } from '@/components/controls/Button.tsx';
import { SelectField } from '@/components/controls/SelectField.tsx';
import { ErrorState } from '@/components/feedback/ErrorState.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { languageName } from '@/components/locale/language-name.ts';
import { FullText } from '@/components/side-by-side/FullText.tsx';
import { SentenceCount } from '@/components/side-by-side/SentenceCount.tsx';
import type { OpenArticle, ReaderModel } from './model.ts';
import { Segments } from './Segments.tsx';
import { SummaryTools } from './SummaryTools.tsx';
import { targetLanguages } from './target-languages.ts';

/** The summary, sentence by sentence, and the full text beside it when it is asked for. */
export function SideBySide({ open, model }: { open: OpenArticle; model: ReaderModel }) {
  const t = useTranslator();
  const { language } = open.article;
  const target = model.target.value ?? language;
  const segments = model.segments.value;
  const isFullTextShown = model.fullTextShown.value;
  return (
    <div class="side-by-side" data-full-text={isFullTextShown}>
      <section aria-labelledby="summary-heading">
        <div class="side-by-side-bar">
          <h2 id="summary-heading">{t('reader.summary')}</h2>
          <SentenceCount
            label={t('reader.length')}
            count={model.count.value}
            onChange={(count) => void model.changeCount(count)}
          />
          <SelectField
            label={t('reader.language')}
            choices={targetLanguages(language).map((value) => ({ value, label: languageName(value, t.locale) }))}
            selected={target}
            onSelect={(value) => void model.showTarget(value)}
          />
          <Button
            icon="text"
            onClick={() => {
              model.fullTextShown.value = !isFullTextShown;
            }}
          >
            {isFullTextShown ? t('reader.hideFullText') : t('reader.showFullText')}
          </Button>
        </div>
        {!model.hasEngine.value && (
          <div class="reader-note">
            <p>
              {t('reader.noEngine', { from: languageName(language, t.locale), to: languageName(target, t.locale) })}
            </p>
            <Button onClick={() => void model.draftByRule()}>{t('reader.makeDraft')}</Button>
          </div>
        )}
        {model.isDraftOnly.value && <p class="reader-note">{t('reader.draftOnly')}</p>}
        {model.draftFailed.value !== null && (
          <ErrorState title={t('reader.failedTitle')} hint={t('reader.failedHint')} detail={model.draftFailed.value} />
        )}
        <SummaryTools model={model} />
        <Segments model={model} />
      </section>
      {isFullTextShown && (
        <FullText
          heading={t('reader.fullText')}
          blocks={open.content.blocks}
          language={language}
          sentences={segments}
          revealed={model.revealed.value}
        />
      )}
    </div>
  );
}
