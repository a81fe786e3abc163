import type { SegmentRecord } from '@/utils/library/translation-records.ts';

/** What stands between two rows in the article where they can be joined: in one paragraph, with nothing but spaces. */
export function betweenRows(text: string, first?: SegmentRecord, second?: SegmentRecord): string | null {
  if (first === undefined || second === undefined || first.blockId !== second.blockId) return null;
  const between = text.slice(first.end, second.start);
  return first.end <= second.start && between.trim() === '' ? between : null;
}
