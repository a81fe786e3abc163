import { saveExtraction } from '@/utils/library/articles.ts';
import { isStorageFull, reopenLibrary, withHealing } from '@/utils/library/database.ts';
import { setAlarm } from '@/utils/platform/alarms.ts';
import { type OutboxPage, outboxPages, putAside, takeOldest } from '@/utils/settings/save-outbox.ts';
import { completePage } from './complete-pages.ts';
import { runAlone } from './run-alone.ts';

export const OUTBOX_ALARM = 'outbox';

const RETRY_MS = 60_000;

/** How a page came into the library. */
export type Stored = Awaited<ReturnType<typeof saveExtraction>>;

/** Why a page is not in the library yet. */
export type StoreError = 'storage-full' | 'storage-failed' | 'set-aside';

/**
 * Writes a page into the library. A connection that broke is opened anew, once; what is still refused is put aside, and
 * tried again until it is in.
 */
export async function storePage(waiting: OutboxPage): Promise<Stored | { error: StoreError; detail: string }> {
  const { page, extras, savedAt } = waiting;
  try {
    return await withHealing(() => saveExtraction(page, savedAt, extras));
  } catch (error) {
    const detail = String(error);
    try {
      await putAside(waiting);
      await setAlarm(OUTBOX_ALARM, Date.now() + RETRY_MS, Date.now());
      return { error: 'set-aside', detail };
    } catch {
      return { error: isStorageFull(error) ? 'storage-full' : 'storage-failed', detail };
    }
  }
}

/** Writes what was put aside, oldest first; what is refused again stays, and so does all behind it. */
export function emptyOutbox(): Promise<void> {
  return runAlone('outbox', async () => {
    for (let [next] = await outboxPages(); next !== undefined; [next] = await outboxPages()) {
      try {
        const { article } = await saveExtraction(next.page, next.savedAt, next.extras);
        void completePage(article.id, next.page);
      } catch (error) {
        console.error('[windlion] a page is still refused', error);
        reopenLibrary();
        return setAlarm(OUTBOX_ALARM, Date.now() + RETRY_MS, Date.now());
      }
      // Should the worker end between the two, the page is written once more, as one that is saved already.
      await takeOldest();
    }
  });
}
