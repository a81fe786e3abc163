import type { EngineConnection } from '@/utils/translate/engine-world.ts';
import type { GlossaryTerm } from '@/utils/translate/glossary.ts';
import type { MemoryUnit } from '@/utils/translate/memory/memory-unit.ts';
import type { PackedIndex } from '@/utils/translate/memory/packed-index.ts';

export interface SummaryRecord {
  id: string;
  articleId: string;
  sourceLanguage: string;
  targetLanguage: string;
  engineId: string;
  createdAt: number;
  updatedAt: number;
}

export type SegmentState = 'new' | 'draft' | 'translated' | 'reviewed';

/** A doubt that stands no more, and why; the reason may be empty. */
export interface DismissedFinding {
  /** See `findingKey()`. */
  key: string;
  reason: string;
}

/** One row of the side by side view; `start` and `end` point into the article's `ContentRecord.text`. */
export interface SegmentRecord {
  id: string;
  summaryId: string;
  position: number;
  sourceText: string;
  blockId: string;
  start: number;
  end: number;
  targetText: string;
  /** What the engine gave, so that a reader's edit can be told and undone. */
  machineText: string;
  /** `human` text is never overwritten by an engine. */
  origin: 'machine' | 'human';
  state: SegmentState;
  /** What the reader wants to remember about the sentence. */
  note?: string;
  /** Doubts that the reader has waved through. */
  dismissed?: DismissedFinding[];
  /** A model's own words about the span, whose citation held. */
  written?: true;
  /** Cut or joined by hand: a new summary leaves its span as it is. */
  shaped?: true;
  updatedAt: number;
}

/** What a segment's right side read before it was changed. */
export interface SegmentVersionRecord {
  id: string;
  segmentId: string;
  text: string;
  state: SegmentState;
  origin: SegmentRecord['origin'];
  /** When it had been written. */
  at: number;
}

/** A sentence a person has translated; its id is the segment's. */
export interface MemoryUnitRecord extends MemoryUnit {
  pairKey: string;
}

/** The memory's index of a pair as it was last packed: made anew from the units whenever it is not there. */
export interface MemoryIndexRecord {
  pairKey: string;
  packed: PackedIndex;
}

export interface GlossaryTermRecord extends GlossaryTerm {
  id: string;
  pairKey: string;
  updatedAt: number;
}

/** The engine the reader has chosen for a pair of languages. */
export interface PairEngineRecord {
  pairKey: string;
  engineId: string;
  updatedAt: number;
}

/** Where a remote engine is and how it is entered; lives here because no page of the web can read this database. */
export interface EngineConnectionRecord extends EngineConnection {
  engineId: string;
  /** Characters that may be sent in a calendar month. */
  monthlyCap: number;
  updatedAt: number;
}

/** What was sent to an engine in a calendar month. */
export interface EngineUsageRecord {
  engineId: string;
  /** `2026-11`, by the reader's clock. */
  month: string;
  characters: number;
  requests: number;
}

/** A machine's translation of one sentence; the key is `translationCacheKey()`. */
export interface CachedTranslationRecord {
  key: string;
  text: string;
  usedAt: number;
}
