import { Loaded } from '@/components/loading/Loaded.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { MatchList } from '@/components/side-by-side/MatchList.tsx';
import { SegmentDoubts } from '@/components/side-by-side/SegmentDoubts.tsx';
import { SegmentHead } from '@/components/side-by-side/SegmentHead.tsx';
import { SegmentRow } from '@/components/side-by-side/SegmentRow.tsx';
import type { SegmentRecord } from '@/utils/library/records.ts';
import type { SideBySideModel } from './model.ts';

/** The summary's rows under their two languages. */
export function Segments({ model }: { model: SideBySideModel }) {
  const t = useTranslator();
  const { summary, segments, drafting } = model;
  const { source, target } = model.pair.value;
  return (
    <Loaded
      what={segments.value.length === 0 && drafting.value ? { status: 'loading' } : summary.state.value}
      loading={t('sideBySide.loading')}
      failed={{ title: t('sideBySide.failedTitle'), hint: t('sideBySide.failedHint') }}
      onRetry={summary.retry}
    >
      {() => (
        <>
          <SegmentHead source={source} target={target} />
          <ol class="segments" aria-busy={drafting.value}>
            {segments.value.map((segment) => (
              <Row key={segment.id} segment={segment} model={model} />
            ))}
          </ol>
        </>
      )}
    </Loaded>
  );
}

function Row({ segment, model }: { segment: SegmentRecord; model: SideBySideModel }) {
  const { writes, writeAhead } = model;
  const { source, target } = model.pair.value;
  const { doubts, dismissed } = model.doubts.value.get(segment.id) ?? { doubts: [], dismissed: 0 };
  return (
    <SegmentRow
      segment={segment}
      sourceLanguage={source}
      targetLanguage={target}
      write={writes.value[segment.id] ?? 'idle'}
      terms={model.terms.value}
      onFocus={() => model.focusOn(segment.id)}
      onEdit={(text) => writeAhead.edit(segment.id, text)}
      onLeave={() => void writeAhead.flush(segment.id)}
      onReveal={() => model.reveal(segment.start)}
      onReview={(isReviewed) => void model.review(segment.id, isReviewed)}
    >
      <SegmentDoubts
        doubts={doubts}
        dismissed={dismissed}
        onDismiss={(finding) => void model.dismiss(segment.id, finding)}
        onBringBack={() => void model.bringBack(segment)}
      />
      {model.focusedId.value === segment.id && (
        <MatchList
          matches={model.memory.matches.value}
          sourceText={segment.sourceText}
          sourceLanguage={source}
          targetLanguage={target}
          picked={model.desk.picked.value}
          onInsert={(match) => model.desk.put(match, 'whole')}
        />
      )}
    </SegmentRow>
  );
}
