import { storage } from '#imports';

/** What is typed into the popup's search field: it outlives the popup, not the browser. */
const item = storage.defineItem<string>('session:popupSearch', { fallback: '' });

/** The query that stood in the popup when it closed. */
export function loadSearchDraft(): Promise<string> {
  return item.getValue();
}

/** Keeps the popup’s query, until the browser closes. */
export function saveSearchDraft(text: string): Promise<void> {
  return item.setValue(text);
}
