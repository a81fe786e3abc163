const MINUTE_MS = 60_000;
const LONGEST_WAIT_MS = 32 * 24 * 60 * MINUTE_MS;
const SPREAD_MS = 30 * MINUTE_MS;

interface Stored {
  nextCheckAt: number;
  lastCheckedAt: number | null;
}

/**
 * When a stored source is due on a device whose clock may have been set: a last check in the future, or a next one
 * further away than any schedule plans, was written under another clock and is due again within half an hour, spread
 * so that the sources of one device do not all come at once. A time that has been put right so is not put off again.
 */
export function trustedDueAt(stored: Stored, now: number, random: () => number): number {
  const { nextCheckAt } = stored;
  if (nextCheckAt === Number.POSITIVE_INFINITY || nextCheckAt <= now + SPREAD_MS) return nextCheckAt;
  return isOfAnotherClock(stored, nextCheckAt, now) ? now + SPREAD_MS * random() : nextCheckAt;
}

/** Until when a host asked to be left alone, unless that was written under another clock. */
export function trustedHold(stored: Stored & { heldUntil?: number }, now: number): number {
  const { heldUntil = 0 } = stored;
  return isOfAnotherClock(stored, heldUntil, now) ? 0 : heldUntil;
}

function isOfAnotherClock({ lastCheckedAt }: Stored, planned: number, now: number): boolean {
  return (lastCheckedAt ?? 0) > now + MINUTE_MS || planned > now + LONGEST_WAIT_MS;
}
