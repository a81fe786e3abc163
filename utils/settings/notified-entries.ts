import { storage } from '#imports';

/** The posts of the notification that was shown last: a click may wake another worker than the one that showed it. */
const item = storage.defineItem<string[]>('session:notifiedEntries', { fallback: [] });

/** The ids of the entries that were notified last. */
export function loadNotified(): Promise<string[]> {
  return item.getValue();
}

/** Keeps in mind what a notification is about, until the browser closes. */
export function saveNotified(entryIds: string[]): Promise<void> {
  return item.setValue(entryIds);
}
