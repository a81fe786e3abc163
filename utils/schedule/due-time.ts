const MINUTE_MS = 60_000;
const LONGEST_WAIT_MS = 32 * 24 * 60 * MINUTE_MS;
const SPREAD_MS = 30 * MINUTE_MS;

/**
 * When a stored source is due on a device whose clock may have been set: a last check in the future, or a next one
 * further away than any schedule plans, was written under another clock and is due again within half an hour, spread
 * so that the sources of one device do not all come at once.
 */
export function trustedDueAt(
  { nextCheckAt, lastCheckedAt }: { nextCheckAt: number; lastCheckedAt: number | null },
  now: number,
  random: () => number,
): number {
  if (nextCheckAt === Number.POSITIVE_INFINITY) return nextCheckAt;
  const isFromTheFuture = (lastCheckedAt ?? 0) > now + MINUTE_MS || nextCheckAt > now + LONGEST_WAIT_MS;
  return isFromTheFuture ? now + SPREAD_MS * random() : nextCheckAt;
}
