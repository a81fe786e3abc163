import { storage } from '#imports';

/** What is typed into the popup's search field: it outlives the popup, not the browser. */
const item = storage.defineItem<string>('session:popupSearch', { fallback: '' });

export function loadSearchDraft(): Promise<string> {
  return item.getValue();
}

export function saveSearchDraft(text: string): Promise<void> {
  return item.setValue(text);
}
