import { Loaded } from '@/components/loading/Loaded.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { MatchList } from '@/components/side-by-side/MatchList.tsx';
import { NoteField } from '@/components/side-by-side/NoteField.tsx';
import { OfferedTerms } from '@/components/side-by-side/OfferedTerms.tsx';
import { RowMenu } from '@/components/side-by-side/RowMenu.tsx';
import { SecondTarget } from '@/components/side-by-side/SecondTarget.tsx';
import { SegmentDoubts } from '@/components/side-by-side/SegmentDoubts.tsx';
import { SegmentHead } from '@/components/side-by-side/SegmentHead.tsx';
import { SegmentRow } from '@/components/side-by-side/SegmentRow.tsx';
import { chordLabel } from '@/components/side-by-side/segment-keys.ts';
import type { SegmentRecord } from '@/utils/library/translation-records.ts';
import type { RowDoubts as Doubted } from './doubts.ts';
import type { SideBySideModel } from './model.ts';

const PICKS = ['pick1', 'pick2', 'pick3', 'pick4', 'pick5'] as const;

/** The summary's rows under their two languages. */
export function Segments({ model }: { model: SideBySideModel }) {
  const t = useTranslator();
  const { summary, segments, drafting } = model;
  const { source, target } = model.pair.value;
  return (
    <Loaded
      what={segments.value.length === 0 && drafting.isRunning.value ? { status: 'loading' } : summary.state.value}
      loading={t('sideBySide.loading')}
      failed={{ title: t('sideBySide.failedTitle'), hint: t('sideBySide.failedHint') }}
      onRetry={summary.retry}
    >
      {() => (
        <div class="segment-table" data-columns={model.second.language.value === null ? 2 : 3}>
          <SegmentHead source={source} target={target} second={model.second.language.value} />
          <ol class="segments" aria-busy={drafting.isRunning.value}>
            {segments.value.map((segment, index, all) => (
              <Row key={segment.id} segment={segment} next={all[index + 1]} model={model} />
            ))}
          </ol>
        </div>
      )}
    </Loaded>
  );
}

interface RowProps {
  segment: SegmentRecord;
  next: SegmentRecord | undefined;
  model: SideBySideModel;
}

function Row({ segment, next, model }: RowProps) {
  const { writes, writeAhead, rowActions } = model;
  const second = model.second.language.value;
  const secondRow = model.second.rowOf(segment);
  const isFocused = model.focusedId.value === segment.id;
  const hasNote = Boolean(segment.note) || rowActions.noteAsked.value === segment.id;
  const { source, target } = model.pair.value;
  return (
    <SegmentRow
      segment={segment}
      sourceLanguage={source}
      targetLanguage={target}
      write={writes.value[segment.id] ?? 'idle'}
      terms={model.glossary.terms.value}
      readings={model.readingAid.readingsOf(segment.sourceText)}
      isHovered={model.hovered.value === segment.start}
      onHover={(isHovered) => {
        model.hovered.value = isHovered ? segment.start : null;
      }}
      onFocus={() => model.focusOn(segment.id)}
      onEdit={(text) => {
        rowActions.forgetSteps(segment.id);
        writeAhead.edit(segment.id, text);
      }}
      onLeave={() => void writeAhead.flush(segment.id)}
      onReveal={() => model.reveal(segment.start)}
      onReview={(isReviewed) => void rowActions.review(segment.id, isReviewed)}
      second={
        second !== null && (
          <SecondTarget
            number={segment.position + 1}
            language={second}
            segment={secondRow}
            write={writes.value[secondRow?.id ?? ''] ?? 'idle'}
            onEdit={writeAhead.edit}
            onLeave={(id) => void writeAhead.flush(id)}
            onReview={(id, isReviewed) => void rowActions.review(id, isReviewed)}
            onHistory={(id) => void rowActions.act(id, 'history')}
          >
            {secondRow && <RowDoubts id={secondRow.id} found={model.second.doubts.value} rowActions={rowActions} />}
          </SecondTarget>
        )
      }
      menu={
        <RowMenu
          number={segment.position + 1}
          canJoin={rowActions.canJoin(segment, next)}
          onAction={(action) => void rowActions.act(segment.id, action)}
        />
      }
    >
      <RowDoubts id={segment.id} found={model.doubts.value} rowActions={rowActions} />
      {hasNote && (
        <NoteField
          note={segment.note ?? ''}
          isAsked={rowActions.noteAsked.value === segment.id}
          onChange={(note) => void rowActions.note(segment.id, note)}
        />
      )}
      {isFocused && (
        <OfferedTerms
          sourceText={segment.sourceText}
          terms={model.glossary.terms.value}
          onInsert={(translation) => model.desk.put(translation, 'cursor')}
        />
      )}
      {isFocused && (
        <MatchList
          matches={model.memory.matches.value}
          sourceText={segment.sourceText}
          sourceLanguage={source}
          targetLanguage={target}
          picked={model.desk.picked.value}
          keys={PICKS.map((command) => chordLabel(model.keys.map.value.get(command) ?? ''))}
          onInsert={({ unit }) => model.desk.put(unit.target, 'whole')}
        />
      )}
    </SegmentRow>
  );
}

interface RowDoubtsProps {
  id: string;
  found: ReadonlyMap<string, Doubted>;
  rowActions: SideBySideModel['rowActions'];
}

function RowDoubts({ id, found, rowActions }: RowDoubtsProps) {
  const { doubts, dismissed } = found.get(id) ?? { doubts: [], dismissed: 0 };
  return (
    <SegmentDoubts
      doubts={doubts}
      dismissed={dismissed}
      onDismiss={(finding, reason) => void rowActions.dismiss(id, finding, reason)}
      onBringBack={() => void rowActions.bringBack(id)}
    />
  );
}
