import type { QuietHours } from '@/utils/feeds/source-preferences.ts';
import type { CheckReason } from './next-check.ts';
import { isQuiet, quietUntil } from './quiet-hours.ts';

/** So that a million readers who sleep till seven do not all ask at seven. */
const SPREAD_MS = 30 * 60_000;

interface Due {
  at: number;
  reason: CheckReason | undefined;
}

/**
 * When a source is due whose reader wants quiet: a check that would fall into quiet hours waits until they are over, and
 * one that waits for hours that have since been given up is due again.
 */
export function quietDue(due: Due, spans: readonly (QuietHours | null)[], now: number, random: () => number): Due {
  const waitsInVain = due.reason === 'quiet' && !spans.some((span) => isQuiet(span, due.at - SPREAD_MS));
  const at = Math.max(now, waitsInVain ? now : due.at);
  const until = quietUntil(spans, at);
  if (until > at) return { at: until + Math.floor(SPREAD_MS * random()), reason: 'quiet' };
  return waitsInVain ? { at, reason: 'cadence' } : due;
}
