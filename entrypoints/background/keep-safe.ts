import { findLoss, libraryChecksum, readLibraryState } from '@/utils/library/library-state.ts';
import { listBackups, makeRollingBackup } from '@/utils/library/rolling-backups.ts';
import { listSources } from '@/utils/library/sources.ts';
import { setAlarm } from '@/utils/platform/alarms.ts';
import { loadCanary, loadLoss, saveCanary, saveLoss } from '@/utils/settings/canary.ts';
import { loadChoices } from '@/utils/settings/choices.ts';

export const BACKUP_ALARM = 'backup';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A first backup waits until what is being set up is there. */
const FIRST_MS = 10 * 60_000;

/**
 * Looks whether all is there that was there. If so it is remembered anew; if not, what is remembered stays, and the
 * library page offers to bring it back: nothing that still tells of it is overwritten before the reader has decided.
 */
export function checkLibrary(): Promise<boolean> {
  return navigator.locks.request('keep-safe', async () => {
    const state = await readLibraryState(Date.now());
    const before = await loadCanary();
    const loss = (await loadLoss()) ?? (before === null ? null : await findLoss(before, state));
    if (loss === null) await saveCanary(state, await listSources());
    else await saveLoss(loss);
    return loss === null;
  });
}

/** At the worker's start: once an hour at most, since it counts what is there. */
export async function checkLibraryHourly(): Promise<void> {
  const before = await loadCanary();
  if (before === null || Math.abs(Date.now() - before.at) > HOUR_MS) await checkLibrary();
}

/** The reader has brought back what was missing, or does without: the library is whole as it is. */
export async function acceptLibrary(): Promise<null> {
  await navigator.locks.request('keep-safe', async () => {
    await saveCanary(await readLibraryState(Date.now()), await listSources());
  });
  await scheduleBackup();
  return null;
}

/** By alarm, at most once a day: a backup, where something has changed and nothing is missing. */
export async function backUp(): Promise<void> {
  if (await checkLibrary()) {
    await navigator.locks.request('rolling-backup', async () => {
      const choices = await loadChoices();
      await makeRollingBackup(await libraryChecksum(choices), choices, Date.now());
    });
  }
  await setAlarm(BACKUP_ALARM, Date.now() + DAY_MS, Date.now());
}

/** Sets the alarm by the last backup's age; the backups, not the alarm, know when the next is due. */
export async function scheduleBackup(): Promise<void> {
  const now = Date.now();
  const [last] = await listBackups();
  await setAlarm(BACKUP_ALARM, last === undefined ? now + FIRST_MS : last.at + DAY_MS, now);
}
