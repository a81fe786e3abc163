import { browser } from 'wxt/browser';

/** Browsers do not fire alarms more often than this. */
const MINIMUM_DELAY_MS = 30_000;

/** Sets the alarm to `at`, or clears it with `null`. What is due already keeps its place: waking must not put it off. */
export async function setAlarm(name: string, at: number | null, now: number): Promise<void> {
  if (at === null) {
    await browser.alarms.clear(name);
    return;
  }
  const soonest = now + MINIMUM_DELAY_MS;
  const standing = await browser.alarms.get(name);
  const isComing = standing !== undefined && standing.scheduledTime > now && standing.scheduledTime <= soonest;
  if (at <= soonest && isComing) return;
  await browser.alarms.create(name, { when: Math.max(at, soonest) });
}
