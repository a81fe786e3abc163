/** Enough to learn a source's habits from, and little to keep. */
const REMEMBERED = 100;

/**
 * The publishing times of a source's latest posts, in order: those remembered, and those a feed brings. Dates in the
 * future are wrong or are plans, and teach nothing.
 */
export function rememberPostTimes(
  known: readonly number[],
  entries: readonly { publishedMs: number | null; updatedMs: number | null }[],
  now: number,
): number[] {
  const brought = entries.flatMap(({ publishedMs, updatedMs }) => publishedMs ?? updatedMs ?? []);
  return [...new Set([...known, ...brought])]
    .filter((time) => time <= now)
    .sort((a, b) => a - b)
    .slice(-REMEMBERED);
}
