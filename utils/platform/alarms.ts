import { browser } from 'wxt/browser';

/** Browsers do not fire alarms more often than this. */
const MINIMUM_DELAY_MS = 30_000;

/** Sets the alarm to `at`, or clears it with `null`. One that stands at that time or earlier is left alone. */
export async function setAlarm(name: string, at: number | null, now: number): Promise<void> {
  if (at === null) {
    await browser.alarms.clear(name);
    return;
  }
  const when = Math.max(at, now + MINIMUM_DELAY_MS);
  const standing = await browser.alarms.get(name);
  if (standing !== undefined && standing.scheduledTime > now && standing.scheduledTime <= when) return;
  await browser.alarms.create(name, { when });
}
