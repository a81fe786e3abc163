import type { FiledTarget } from '@/utils/exchange/plan-opml.ts';
import { library } from './database.ts';
import { addSource, draftSource } from './sources.ts';

const MINUTE_MS = 60_000;
/** So many a minute: a file of hundreds must not become a storm when its page is closed at once. */
const PER_MINUTE = 20;

/** Follows many at once, all or none, with their first checks spread out; resolves with the ids of those that are new. */
export function addMany(filed: readonly FiledTarget[], now: number): Promise<string[]> {
  const { sources } = library();
  return library().transaction('rw', sources, async () => {
    const added: string[] = [];
    for (const { target, folder } of filed) {
      const draft = draftSource(target, now);
      if (draft === null) continue;
      const nextCheckAt = now + MINUTE_MS * (1 + Math.floor(added.length / PER_MINUTE));
      if (await addSource({ ...draft, folder, nextCheckAt })) added.push(draft.id);
    }
    return added;
  });
}
