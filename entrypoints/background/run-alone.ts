/**
 * Runs a job of the worker's own, one run at a time. What breaks it is for developers to see: nobody waits for it, and
 * what it had to do still stands in the database, where the next run finds it.
 */
export async function runAlone(name: string, job: () => Promise<void>): Promise<void> {
  try {
    await navigator.locks.request(name, job);
  } catch (error) {
    console.error(`[windlion] ${name} broke off`, error);
  }
}
