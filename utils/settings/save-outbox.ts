import { storage } from '#imports';
import type { Corrections } from '@/utils/article/corrections.ts';
import type { Extraction } from '@/utils/article/extraction.ts';

/** A page that was read but could not be written into the library. */
export interface OutboxPage {
  page: Extraction;
  extras: { corrections?: Corrections; quote?: string; pictures?: readonly string[] };
  savedAt: number;
}

/** Beside IndexedDB, so that it can hold what that refuses. */
const item = storage.defineItem<OutboxPage[]>('local:saveOutbox', { fallback: [] });

/** The pages that wait to be written, the oldest first. */
export function outboxPages(): Promise<OutboxPage[]> {
  return item.getValue();
}

/** Puts a page aside until the library takes it; throws where there is no room either. */
export function putAside(page: OutboxPage): Promise<void> {
  return inTurn(async () => item.setValue([...(await item.getValue()), page]));
}

/** Takes the oldest page out, after it was written. */
export function takeOldest(): Promise<void> {
  return inTurn(async () => item.setValue((await item.getValue()).slice(1)));
}

function inTurn(change: () => Promise<void>): Promise<void> {
  return navigator.locks.request('save-outbox', change);
}
