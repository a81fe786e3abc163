import type { SourceTarget } from '@/utils/feeds/source-target.ts';
import type { CheckNote } from '@/utils/library/checks.ts';
import type { SourceRecord } from '@/utils/library/source-records.ts';
import { addSource, draftSource } from '@/utils/library/sources.ts';

/** Puts a source into the library that was never asked. */
export async function storeSource(target: SourceTarget, now: number): Promise<SourceRecord> {
  const source = draftSource(target, now);
  if (source === null || !(await addSource(source))) throw new Error('followed already');
  return source;
}

/** How a check went that cost one request. */
export function checkNote(at: number, outcome: CheckNote['outcome'] = 'fresh'): CheckNote {
  return { at, outcome, requests: 1, bytes: 1000, durationMs: 20, hasGap: false };
}
