import { newRecordId } from '@/utils/article/record-id.ts';
import { library } from './database.ts';
import type { SegmentRecord, SummaryRecord } from './translation-records.ts';

export interface SummaryWithSegments {
  summary: SummaryRecord;
  segments: SegmentRecord[];
}

/** One sentence of a new summary: its exact span in the article's text and what the engine made of it. */
export interface SegmentDraft {
  /** The span's text; for a sentence that a model has `written`, its words about the span. */
  sourceText: string;
  written?: true;
  blockId: string;
  start: number;
  end: number;
  machineText: string;
}

export interface SummaryDraft {
  articleId: string;
  sourceLanguage: string;
  targetLanguage: string;
  engineId: string;
  segments: SegmentDraft[];
}

/** An article's summary for a target language, its segments in order. */
export async function openSummary(articleId: string, targetLanguage: string): Promise<SummaryWithSegments | undefined> {
  const db = library();
  const summary = await db.summaries.get({ articleId, targetLanguage });
  return summary === undefined ? undefined : { summary, segments: await segmentsOf(summary.id) };
}

/**
 * Writes a summary, in place of an earlier one for the same article and target. A segment whose span a person has
 * worked on keeps that person's text, and one that the new summary leaves out stays as an extra row in its place; so do rows cut or joined by hand.
 */
export function writeSummary(draft: SummaryDraft, now: number): Promise<SummaryWithSegments> {
  const { articleId, sourceLanguage, targetLanguage, engineId } = draft;
  const db = library();
  return db.transaction('rw', db.summaries, db.segments, async () => {
    const earlier = await db.summaries.get({ articleId, targetLanguage });
    const before = earlier === undefined ? [] : await segmentsOf(earlier.id);
    const kept = before.filter(isHuman);
    const summary: SummaryRecord = {
      id: earlier?.id ?? newRecordId(),
      articleId,
      sourceLanguage,
      targetLanguage,
      engineId,
      createdAt: earlier?.createdAt ?? now,
      updatedAt: now,
    };
    const fresh = draft.segments
      .filter((segment) => !kept.some((human) => overlap(human, segment)))
      .map((segment) => ({
        ...newSegment(segment, summary.id, now),
        // The same sentence stays the same row: someone may have begun to type in it.
        id: before.find((machine) => isSameSentence(machine, segment))?.id ?? newRecordId(),
      }));
    const segments = [...kept, ...fresh]
      .sort((a, b) => a.start - b.start)
      .map((segment, position) => ({ ...segment, position }));
    await db.segments.where('summaryId').equals(summary.id).delete();
    await db.segments.bulkPut(segments);
    await db.summaries.put(summary);
    return { summary, segments };
  });
}

/** A summary's segments in order. */
export function segmentsOf(summaryId: string): Promise<SegmentRecord[]> {
  return library()
    .segments.where('[summaryId+position]')
    .between([summaryId, 0], [summaryId, Number.POSITIVE_INFINITY])
    .toArray();
}

/** A segment as it is stored now, of whichever summary. */
export function getSegment(id: string): Promise<SegmentRecord | undefined> {
  return library().segments.get(id);
}

interface Span {
  start: number;
  end: number;
}

/** A model may write more than one sentence about a span. */
function isSameSentence(a: SegmentRecord, b: SegmentDraft): boolean {
  return a.start === b.start && a.end === b.end && a.sourceText === b.sourceText;
}

/** A row that was cut, joined or grown by hand shares a part with the sentence it came from. */
function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isHuman(segment: SegmentRecord): boolean {
  return segment.origin === 'human' || segment.shaped === true || Boolean(segment.note);
}

function newSegment(draft: SegmentDraft, summaryId: string, now: number): Omit<SegmentRecord, 'id'> {
  return {
    ...draft,
    summaryId,
    position: 0,
    targetText: draft.machineText,
    origin: 'machine',
    state: draft.machineText === '' ? 'new' : 'draft',
    updatedAt: now,
  };
}
