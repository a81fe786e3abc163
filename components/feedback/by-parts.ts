import { signal } from '@preact/signals';
import { type Announcement, type Announcer, PATIENCE_MS } from './announcer.ts';

/** Some of what is to be done, and how many that are. */
export interface Part<I> {
  what: I;
  count: number;
}

/** How far it came: what each part that was done gave, how many that were, and whether the next one failed. */
export interface PartsDone<T> {
  results: T[];
  done: number;
  isBroken: boolean;
}

/**
 * Does something to many, one part after the other. When it takes long that is told, with numbers and, where it may be
 * stopped, the button for it: then the parts that are done stay done, and no other is begun.
 */
export async function byParts<I, T>(
  { announce, clear, current }: Announcer,
  parts: readonly Part<I>[],
  doOne: (what: I) => Promise<T>,
  canStop: boolean,
): Promise<PartsDone<T>> {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const done = signal(0);
  const results: T[] = [];
  let isStopped = false;
  const running: Announcement = {
    key: 'action.running',
    isLasting: true,
    progress: { done, total },
    ...(canStop && {
      stop: () => {
        isStopped = true;
      },
    }),
  };
  const sign = setTimeout(() => announce(running), PATIENCE_MS);
  let isBroken = false;
  try {
    for (const { what, count } of parts) {
      if (isStopped) break;
      results.push(await doOne(what));
      done.value += count;
    }
  } catch (error) {
    console.error('[windlion]', error);
    isBroken = true;
  }
  clearTimeout(sign);
  if (current.value === running) clear();
  return { results, done: done.value, isBroken };
}

/** A list in parts of at most so many. */
export function inParts<I>(items: readonly I[], size: number): Part<I[]>[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => {
    const what = items.slice(index * size, (index + 1) * size);
    return { what, count: what.length };
  });
}
