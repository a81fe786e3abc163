import type { BilingualSegment, ImportedPair } from './bilingual-document.ts';

/** What an import would do to one segment, to be shown before it is done. */
export interface ImportChange {
  segmentId: string;
  source: string;
  from: string;
  to: string;
  /** The file gives the segment's id with another source text: the reader should look twice. */
  sourceDiffers: boolean;
}

export interface ImportPlan {
  changes: ImportChange[];
  /** Pairs that agree with what is there already. */
  unchanged: number;
  /** Pairs that belong to no segment here. */
  unmatched: ImportedPair[];
}

/**
 * Compares a file's pairs with the segments: by id where the source agrees, else by the source's text. Of pairs with the
 * same source the first is for the first such segment, and so on: no segment is changed twice.
 */
export function planImport(segments: readonly BilingualSegment[], pairs: readonly ImportedPair[]): ImportPlan {
  const plan: ImportPlan = { changes: [], unchanged: 0, unmatched: [] };
  const bySource = Map.groupBy(segments, ({ source }) => source);
  const taken = new Set<string>();
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  for (const pair of pairs) {
    const own = pair.id === null ? undefined : byId.get(pair.id);
    const alike = bySource.get(pair.source) ?? (own ? [own] : []);
    const segment = (own?.source === pair.source ? [own] : alike).find(({ id }) => !taken.has(id));
    if (segment === undefined) {
      plan.unmatched.push(pair);
      continue;
    }
    taken.add(segment.id);
    if (segment.target === pair.target) plan.unchanged++;
    else {
      const sourceDiffers = segment.source !== pair.source;
      plan.changes.push({
        segmentId: segment.id,
        source: segment.source,
        from: segment.target,
        to: pair.target,
        sourceDiffers,
      });
    }
  }
  return plan;
}
