import { Button } from '@/components/controls/Button.tsx';
import { SelectField } from '@/components/controls/SelectField.tsx';
import { ErrorState } from '@/components/feedback/ErrorState.tsx';
import { Loaded } from '@/components/loading/Loaded.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { languageName } from '@/components/locale/language-name.ts';
import { FullText } from '@/components/side-by-side/FullText.tsx';
import { SegmentHead } from '@/components/side-by-side/SegmentHead.tsx';
import { SegmentRow } from '@/components/side-by-side/SegmentRow.tsx';
import { SentenceCount } from '@/components/side-by-side/SentenceCount.tsx';
import type { OpenArticle, ReaderModel } from './model.ts';
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
          <p class="reader-note">
            {t('reader.noEngine', { from: languageName(language, t.locale), to: languageName(target, t.locale) })}
          </p>
        )}
        {model.draftFailed.value !== null && (
          <ErrorState title={t('reader.failedTitle')} hint={t('reader.failedHint')} detail={model.draftFailed.value} />
        )}
        <Segments model={model} source={language} target={target} />
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

function Segments({ model, source, target }: { model: ReaderModel; source: string; target: string }) {
  const t = useTranslator();
  const { summary, segments, writes, writeAhead } = model;
  return (
    <Loaded
      what={segments.value.length === 0 && model.drafting.value ? { status: 'loading' } : summary.state.value}
      loading={t('reader.loading')}
      failed={{ title: t('reader.failedTitle'), hint: t('reader.failedHint') }}
      onRetry={summary.retry}
    >
      {() => (
        <>
          <SegmentHead source={source} target={target} />
          <ol class="segments" aria-busy={model.drafting.value}>
            {segments.value.map((segment) => (
              <SegmentRow
                key={segment.id}
                segment={segment}
                sourceLanguage={source}
                targetLanguage={target}
                write={writes.value[segment.id] ?? 'idle'}
                onEdit={(text) => writeAhead.edit(segment.id, text)}
                onLeave={() => void writeAhead.flush(segment.id)}
                onReveal={() => model.reveal(segment.start)}
                onReview={(isReviewed) => void model.review(segment.id, isReviewed)}
              />
            ))}
          </ol>
        </>
      )}
    </Loaded>
  );
}
