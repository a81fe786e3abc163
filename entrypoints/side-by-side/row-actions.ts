import { type ReadonlySignal, signal } from '@preact/signals';
import type { RowAction } from '@/components/side-by-side/RowMenu.tsx';
import {
  bringBackFindings,
  dismissFinding,
  editSegment,
  noteSegment,
  restoreVersion,
  segmentVersions,
} from '@/utils/library/segment-edits.ts';
import { joinSegments, type SegmentCut, splitSegment } from '@/utils/library/segment-shape.ts';
import type { SegmentRecord, SegmentVersionRecord } from '@/utils/library/translation-records.ts';
import type { MessageKey } from '@/utils/locale/translator.ts';
import type { CheckFinding } from '@/utils/translate/checks/check.ts';
import { findingKey } from '@/utils/translate/checks/finding-key.ts';
import { betweenRows } from './between-rows.ts';
import { createStoredUndo } from './stored-undo.ts';
import { fieldOf } from './target-fields.ts';

/** What is open over one row. */
export type RowDialog =
  | { name: 'split'; segment: SegmentRecord }
  | { name: 'history'; segment: SegmentRecord; versions: SegmentVersionRecord[] };

interface RowActionParts {
  /** The article's text, which rows are spans of. */
  text: ReadonlySignal<string>;
  segments: ReadonlySignal<readonly SegmentRecord[]>;
  /** Stores what is typed into a row, if anything waits. */
  flush: (id: string) => Promise<void>;
  /** The row as it is stored now: the live rows may be a keystroke behind. */
  stored: (id: string) => Promise<SegmentRecord | undefined>;
}

/** What is done to a row beside writing in it: review, note, history, cut and join, doubts waved through. */
export function createRowActions({ text, segments, flush, stored }: RowActionParts) {
  const dialog = signal<RowDialog | null>(null);
  const noteAsked = signal<string | null>(null);
  const told = signal<MessageKey | null>(null);
  const undo = createStoredUndo();

  const fresh = async (id: string): Promise<SegmentRecord | undefined> => {
    await flush(id);
    return stored(id);
  };

  /** A field that has the focus takes nothing from outside by itself. */
  const showText = async (id: string): Promise<void> => {
    const field = fieldOf(id);
    const segment = await stored(id);
    if (field !== null && segment !== undefined) field.value = segment.targetText;
  };

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    told.value = null;
    await work().catch((error: unknown) => {
      console.error('[windlion]', error);
      told.value = 'row.failed';
    });
  };

  const join = async (id: string): Promise<void> => {
    const rows = segments.value;
    const at = rows.findIndex((row) => row.id === id);
    const [first, second] = [rows[at], rows[at + 1]];
    const between = betweenRows(text.value, first, second);
    if (first === undefined || second === undefined || between === null) {
      told.value = 'row.cannotJoin';
      return;
    }
    await Promise.all([flush(first.id), flush(second.id)]);
    await joinSegments(id, between, Date.now());
    await showText(id);
    told.value = 'row.joined';
  };

  const open = async (id: string, action: RowAction): Promise<void> => {
    if (action === 'join') return join(id);
    const segment = await fresh(id);
    if (segment === undefined) return;
    if (action === 'note') noteAsked.value = id;
    else if (action === 'split') dialog.value = { name: 'split', segment };
    else dialog.value = { name: 'history', segment, versions: await segmentVersions(id) };
  };

  return {
    dialog,
    noteAsked,
    told,
    canJoin: (segment: SegmentRecord, next: SegmentRecord | undefined) =>
      betweenRows(text.value, segment, next) !== null,
    act: (id: string, action: RowAction) => attempt(() => open(id, action)),
    split: (id: string, cut: SegmentCut) =>
      attempt(async () => {
        await splitSegment(id, cut, Date.now());
        await showText(id);
        told.value = 'row.splitDone';
      }),
    restore: (version: SegmentVersionRecord) =>
      attempt(async () => {
        await restoreVersion(version, Date.now());
        await showText(version.segmentId);
        told.value = 'row.restored';
      }),
    /** Goes back in the stored history when the browser has nothing to undo any more, or forward again. */
    stepHistory: (id: string, direction: 'back' | 'forward') =>
      attempt(async () => {
        const segment = await fresh(id);
        if (segment === undefined) return;
        const moved = await undo.step(segment, direction, Date.now());
        if (moved) await showText(id);
        told.value = moved ? 'row.restored' : 'row.historyEnd';
      }),
    /** What was typed begins the way back anew. */
    forgetSteps: undo.forget,
    note: (id: string, note: string) => attempt(() => noteSegment(id, note)),
    review: (id: string, isReviewed: boolean) =>
      attempt(async () => {
        const segment = await fresh(id);
        if (segment === undefined) return;
        await editSegment(id, segment.targetText, Date.now(), isReviewed ? 'reviewed' : 'translated');
      }),
    dismiss: (id: string, finding: CheckFinding, reason: string) =>
      attempt(() => dismissFinding(id, findingKey(finding), reason)),
    bringBack: (id: string) => attempt(() => bringBackFindings(id)),
  };
}
