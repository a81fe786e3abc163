import { newRecordId } from '@/utils/article/record-id.ts';
import { pairKey } from '@/utils/translate/pair.ts';
import { library } from './database.ts';
import type { SegmentRecord, SegmentState, SegmentVersionRecord } from './translation-records.ts';

/** Keys that follow each other within this time are one change, which history keeps once. */
const ONE_CHANGE_MS = 10_000;

/** What a person's hand, or a file they brought in, makes of a segment. */
export interface SegmentEdit {
  segmentId: string;
  targetText: string;
  state: SegmentState;
}

/** Stores what a person typed into a segment, at once and durably; throws when that segment is gone. */
export function editSegment(
  segmentId: string,
  targetText: string,
  now: number,
  state: SegmentState = 'translated',
): Promise<void> {
  return editSegments([{ segmentId, targetText, state }], now);
}

/** Stores all of these edits, what each segment read before, and what the memory learns of them, or none. */
export function editSegments(edits: readonly SegmentEdit[], now: number): Promise<void> {
  const db = library();
  return db.transaction('rw', db.segments, db.summaries, db.memoryUnits, db.segmentVersions, async () => {
    for (const { segmentId, targetText, state } of edits) {
      const before = await db.segments.get(segmentId);
      if (before === undefined) throw new Error(`segment ${segmentId} is gone`);
      if (isWorthKeeping(before, targetText, now)) await keepVersion(before);
      const after: SegmentRecord = { ...before, targetText, state, origin: 'human', updatedAt: now };
      await db.segments.put(after);
      await remember(after);
    }
  });
}

/** Keeps the reader's remark on a segment; an empty one takes it away. */
export async function noteSegment(segmentId: string, note: string): Promise<void> {
  await library().segments.update(segmentId, { note });
}

/** Waves a doubt through, for a reason that may be empty. */
export function dismissFinding(segmentId: string, key: string, reason: string): Promise<void> {
  const db = library();
  return db.transaction('rw', db.segments, async () => {
    const segment = await db.segments.get(segmentId);
    if (segment === undefined) return;
    const others = (segment.dismissed ?? []).filter((own) => own.key !== key);
    await db.segments.put({ ...segment, dismissed: [...others, { key, reason }] });
  });
}

/** Brings every doubt about a segment back. */
export async function bringBackFindings(segmentId: string): Promise<void> {
  await library().segments.update(segmentId, { dismissed: [] });
}

/** Puts an earlier text back, with its state; what stands now goes into the history. */
export function restoreVersion(
  { segmentId, text, state, origin }: Pick<SegmentVersionRecord, 'segmentId' | 'text' | 'state' | 'origin'>,
  now: number,
): Promise<void> {
  const db = library();
  return db.transaction('rw', db.segments, db.summaries, db.memoryUnits, db.segmentVersions, async () => {
    const before = await db.segments.get(segmentId);
    if (before === undefined) throw new Error(`segment ${segmentId} is gone`);
    await keepVersion(before);
    const after: SegmentRecord = { ...before, targetText: text, state, origin, updatedAt: now };
    await db.segments.put(after);
    await remember(after);
  });
}

/** What a segment's right side read before, newest first. */
export function segmentVersions(segmentId: string): Promise<SegmentVersionRecord[]> {
  return library()
    .segmentVersions.where('[segmentId+at]')
    .between([segmentId, 0], [segmentId, Number.POSITIVE_INFINITY])
    .reverse()
    .toArray();
}

function isWorthKeeping(before: SegmentRecord, targetText: string, now: number): boolean {
  if (before.targetText === targetText) return false;
  return before.origin === 'machine' || before.state === 'reviewed' || now - before.updatedAt > ONE_CHANGE_MS;
}

/** Puts what a segment reads into its history, unless it is there already; within the caller's transaction. */
export async function keepVersion({ id, targetText, state, origin, updatedAt }: SegmentRecord): Promise<void> {
  const known = await segmentVersions(id);
  if (targetText === '' || known.some(({ text }) => text === targetText)) return;
  await library().segmentVersions.put({
    id: newRecordId(),
    segmentId: id,
    text: targetText,
    state,
    origin,
    at: updatedAt,
  });
}

/** Lets the memory learn what a person made of a segment, or forget it; within the caller's transaction. */
export async function remember(segment: SegmentRecord): Promise<void> {
  const { id, summaryId, sourceText, targetText, updatedAt, origin } = segment;
  const db = library();
  const summary = await db.summaries.get(summaryId);
  const isLearnt = summary !== undefined && targetText.trim() !== '' && origin === 'human';
  if (!isLearnt) return db.memoryUnits.delete(id);
  const pair = { source: summary.sourceLanguage, target: summary.targetLanguage };
  await db.memoryUnits.put({
    id,
    pairKey: pairKey(pair),
    pair,
    source: sourceText,
    target: targetText,
    updatedAt,
  });
}
