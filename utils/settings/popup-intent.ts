import { storage } from '#imports';
import type { SaveOutcome } from '@/utils/messaging/save-outcome.ts';

/** What the popup is opened for by the background: to tell an outcome and to edit what was saved before. */
const item = storage.defineItem<SaveOutcome | null>('session:popupIntent', { fallback: null });

/** Leaves word for the popup that is about to open. */
export function leaveForPopup(outcome: SaveOutcome | null): Promise<void> {
  return item.setValue(outcome);
}

/** What the popup was opened for, once. */
export async function takeIntent(): Promise<SaveOutcome | null> {
  const outcome = await item.getValue();
  if (outcome !== null) await item.setValue(null);
  return outcome;
}
