import { restoreVersion, segmentVersions } from '@/utils/library/segment-edits.ts';
import type { SegmentRecord, SegmentVersionRecord } from '@/utils/library/translation-records.ts';

/** The way back that a row has begun: its earlier texts, and which one it shows. */
interface Trail {
  versions: Pick<SegmentVersionRecord, 'segmentId' | 'text' | 'state' | 'origin'>[];
  at: number;
}

/** Undo that outlives the page: step by step through a row's stored history, and forward again. */
export function createStoredUndo() {
  const trails = new Map<string, Trail>();

  const begin = async (segment: SegmentRecord): Promise<Trail> => {
    const { id: segmentId, targetText: text, state, origin } = segment;
    const earlier = (await segmentVersions(segmentId)).filter((version) => version.text !== text);
    return { versions: [{ segmentId, text, state, origin }, ...earlier], at: 0 };
  };

  return {
    /** Shows the text before or after the one shown; `false` where there is none. */
    async step(segment: SegmentRecord, direction: 'back' | 'forward', now: number): Promise<boolean> {
      const trail = trails.get(segment.id) ?? (await begin(segment));
      const at = trail.at + (direction === 'back' ? 1 : -1);
      const version = trail.versions[at];
      if (version === undefined) return false;
      await restoreVersion(version, now);
      trails.set(segment.id, { ...trail, at });
      return true;
    },
    forget: (segmentId: string): void => void trails.delete(segmentId),
  };
}
