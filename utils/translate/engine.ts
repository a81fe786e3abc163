import type { GlossaryTerm } from './glossary.ts';
import type { LanguagePair } from './pair.ts';

/** One sentence to translate, with its neighbours for context. */
export interface Segment {
  id: string;
  text: string;
  before: string;
  after: string;
}

export type EngineErrorCode =
  | 'bad-request'
  | 'unauthorised'
  | 'forbidden'
  | 'not-found'
  | 'too-large'
  | 'rate-limited'
  | 'quota'
  | 'cap-reached'
  | 'server'
  | 'timeout'
  | 'network'
  | 'bad-answer'
  | 'missing'
  | 'cancelled'
  | 'unavailable';

export interface EngineError {
  code: EngineErrorCode;
  /** How long the server asks to wait. */
  retryAfterMs?: number;
  retryable: boolean;
}

/** What became of one segment; every segment sent comes back exactly once, in any order. */
export type SegmentResult = { id: string; text: string } | { id: string; error: EngineError };

export interface TranslationOptions {
  pair: LanguagePair;
  glossary: readonly GlossaryTerm[];
  signal: AbortSignal;
  onProgress?: (progress: { done: number; total: number }) => void;
  /** Share (0–1) of a language pack that the browser has fetched. */
  onDownload?: (share: number) => void;
}

/** `needs-click`: must be started by the reader; `needs-permission`: the host permission is missing. */
export type EngineReadiness = 'ready' | 'needs-click' | 'needs-permission' | 'unavailable';

export type EngineKind = 'embedded' | 'browser' | 'local' | 'remote';

/** Something that translates sentences; see `engines.ts` for the ordered list of all. */
export interface TranslationEngine {
  id: string;
  kind: EngineKind;
  /** Whether the text leaves the reader's device. */
  leavesDevice: boolean;
  /** `draft`: raw material for a human, to be labelled as not a translation. */
  output: 'translation' | 'draft';
  limits: { maxSegments: number; maxChars: number };
  probe(pair: LanguagePair): Promise<EngineReadiness>;
  translate(segments: readonly Segment[], options: TranslationOptions): AsyncIterable<SegmentResult>;
}

/** The error of a segment left when the reader cancels. */
export const CANCELLED: EngineError = { code: 'cancelled', retryable: true };
