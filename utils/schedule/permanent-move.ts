/** Where a source has been found to answer from, until it is believed. */
export interface SeenMove {
  url: string;
  firstSeenAt: number;
  /** How many answers in a row came from there. */
  times: number;
}

const DAY_MS = 24 * 60 * 60_000;
const BELIEVED_AFTER_MS = 7 * DAY_MS;
const LEAST_TIMES = 7;

/**
 * Follows a redirect with patience: `fetch` cannot tell a permanent one from a captive portal's, so the same target has
 * to answer with a feed for seven days before it counts. An answer from the old address, or from a third, starts anew;
 * a failed request says nothing and should not be reported here.
 */
export function trackMove(
  seen: SeenMove | null,
  { url, finalUrl, isFeed, now }: { url: string; finalUrl: string; isFeed: boolean; now: number },
): { seen: SeenMove | null; movedTo: string | null } {
  if (!isFeed || finalUrl === '' || finalUrl === url) return { seen: isFeed ? null : seen, movedTo: null };
  const isSame = seen?.url === finalUrl && seen.firstSeenAt <= now;
  const next = isSame ? { ...seen, times: seen.times + 1 } : { url: finalUrl, firstSeenAt: now, times: 1 };
  const isBelieved = next.times >= LEAST_TIMES && now - next.firstSeenAt >= BELIEVED_AFTER_MS;
  return isBelieved ? { seen: null, movedTo: finalUrl } : { seen: next, movedTo: null };
}
