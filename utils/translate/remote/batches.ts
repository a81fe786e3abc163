import type { Segment, TranslationEngine } from '../engine.ts';

type Limits = TranslationEngine['limits'];

/** Characters that translating these segments would send, for an estimate before anything is sent. */
export function countCharacters(segments: readonly Segment[]): number {
  return segments.reduce((sum, { text }) => sum + [...text].length, 0);
}

/** Groups segments in order, none larger than the limits, except a segment that alone is too long. */
export function batchSegments(segments: readonly Segment[], limits: Limits): Segment[][] {
  const batches: Segment[][] = [];
  let characters = 0;
  for (const segment of segments) {
    const batch = batches.at(-1);
    const fits = batch && batch.length < limits.maxSegments && characters + segment.text.length <= limits.maxChars;
    if (fits) {
      batch.push(segment);
      characters += segment.text.length;
    } else {
      batches.push([segment]);
      characters = segment.text.length;
    }
  }
  return batches;
}
