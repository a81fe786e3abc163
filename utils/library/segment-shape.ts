import { newRecordId } from '@/utils/article/record-id.ts';
import { library } from './database.ts';
import { keepVersion, remember } from './segment-edits.ts';
import { segmentsOf } from './summaries.ts';
import type { SegmentRecord, SegmentState } from './translation-records.ts';

/** Where a row is cut in two: UTF-16 offsets in its source and in its target. */
export interface SegmentCut {
  source: number;
  target: number;
}

const PROGRESS: readonly SegmentState[] = ['new', 'draft', 'translated', 'reviewed'];

/** Cuts a row in two; both halves stay exact spans of the article. Throws when the row is gone or a half is empty. */
export function splitSegment(segmentId: string, cut: SegmentCut, now: number): Promise<void> {
  return reshape(async () => {
    const whole = await presentSegment(segmentId);
    const [first, second] = halves(whole.sourceText, cut.source);
    const [firstTarget, secondTarget] = halves(whole.targetText, cut.target);
    if (first === '' || second === '') throw new Error(`segment ${segmentId} cannot be cut at ${cut.source}`);
    await keepVersion(whole);
    const lead = whole.sourceText.length - whole.sourceText.trimStart().length;
    const part = (source: string, start: number, target: string): Omit<SegmentRecord, 'id'> => ({
      ...whole,
      sourceText: source,
      start,
      end: start + source.length,
      targetText: target,
      machineText: whole.origin === 'machine' ? target : '',
      state: target === '' ? 'new' : whole.state,
      shaped: true,
      updatedAt: now,
    });
    const secondStart = whole.start + whole.sourceText.lastIndexOf(second);
    const { note: _, dismissed: __, ...bare } = part(second, secondStart, secondTarget);
    return {
      rows: [
        { ...part(first, whole.start + lead, firstTarget), id: segmentId },
        { ...bare, id: newRecordId() },
      ],
      gone: [],
    };
  });
}

/** Makes one row of a row and the next; `between` is what stands between the two in the article. */
export function joinSegments(segmentId: string, between: string, now: number): Promise<void> {
  return reshape(async () => {
    const first = await presentSegment(segmentId);
    const all = await segmentsOf(first.summaryId);
    const second = all[all.findIndex(({ id }) => id === segmentId) + 1];
    if (second === undefined) throw new Error(`segment ${segmentId} is the last`);
    await keepVersion(first);
    await keepVersion(second);
    const { segmentVersions } = library();
    await segmentVersions.where('[segmentId+at]').between([second.id, 0], [second.id, Infinity]).modify({ segmentId });
    const targetText = joinTexts(first.targetText, second.targetText);
    const least = Math.min(PROGRESS.indexOf(first.state), PROGRESS.indexOf(second.state));
    const state = PROGRESS[least] ?? 'draft';
    const note = [first.note, second.note].filter(Boolean).join('\n');
    const joined: SegmentRecord = {
      ...first,
      sourceText: first.sourceText + between + second.sourceText,
      end: second.end,
      targetText,
      machineText: joinTexts(first.machineText, second.machineText),
      origin: first.origin === 'human' || second.origin === 'human' ? 'human' : 'machine',
      // A half that is not begun leaves the whole unfinished, yet it has a text.
      state: state === 'new' && targetText !== '' ? 'draft' : state,
      dismissed: [...(first.dismissed ?? []), ...(second.dismissed ?? [])],
      shaped: true,
      updatedAt: now,
      ...(note === '' ? {} : { note }),
    };
    return { rows: [joined], gone: [second.id] };
  });
}

interface Reshaped {
  rows: SegmentRecord[];
  gone: string[];
}

/** Stores the new rows, takes away the others, counts the positions anew and tells the memory, or does nothing. */
function reshape(change: () => Promise<Reshaped>): Promise<void> {
  const db = library();
  return db.transaction('rw', db.segments, db.summaries, db.memoryUnits, db.segmentVersions, async () => {
    const { rows, gone } = await change();
    await db.segments.bulkDelete(gone);
    await db.memoryUnits.bulkDelete(gone);
    await db.segments.bulkPut(rows);
    const all = await segmentsOf(rows[0]?.summaryId ?? '');
    all.sort((a, b) => a.start - b.start);
    await db.segments.bulkPut(all.map((row, position) => ({ ...row, position })));
    for (const row of rows) await remember(row);
  });
}

async function presentSegment(segmentId: string): Promise<SegmentRecord> {
  const segment = await library().segments.get(segmentId);
  if (segment === undefined) throw new Error(`segment ${segmentId} is gone`);
  return segment;
}

function halves(text: string, at: number): [string, string] {
  return [text.slice(0, at).trim(), text.slice(at).trim()];
}

/** Two passages in a row, with a space where words would run together. */
function joinTexts(first: string, second: string): string {
  const needsSpace =
    /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}、。，；：？！」』）]$/u.test(first);
  return second === '' ? first : first + (needsSpace ? ' ' : '') + second;
}
