import { storage } from '#imports';
import type { BackupRows } from '@/utils/exchange/backup-tables.ts';
import type { LibraryState, Loss } from '@/utils/library/library-state.ts';

/** How the library was when it was last seen whole; outside of it, so that it outlives it. */
const canary = storage.defineItem<LibraryState | null>('local:canary', { fallback: null });
/** What is followed, should the library be lost and no backup have been made yet. */
const follows = storage.defineItem<BackupRows['sources']>('local:followMirror', { fallback: [] });
const loss = storage.defineItem<Loss | null>('local:loss', { fallback: null });

/** How the library was last; `null` before the first time. */
export function loadCanary(): Promise<LibraryState | null> {
  return canary.getValue();
}

/** Remembers the library as it is now, and what is followed; what was missing is missed no more. */
export async function saveCanary(state: LibraryState, followed: BackupRows['sources']): Promise<void> {
  await storage.setItems([
    { item: canary, value: state },
    { item: follows, value: followed },
    { item: loss, value: null },
  ]);
}

/** What was followed when the library was last seen whole. */
export function loadFollowMirror(): Promise<BackupRows['sources']> {
  return follows.getValue();
}

/** What was found missing and neither brought back nor given up yet. */
export function loadLoss(): Promise<Loss | null> {
  return loss.getValue();
}

/** Keeps in mind what is missing, until the reader has decided. */
export function saveLoss(found: Loss): Promise<void> {
  return loss.setValue(found);
}

/** Calls back at every change; returns the unsubscriber. */
export function watchLoss(onChange: (found: Loss | null) => void): () => void {
  return loss.watch(onChange);
}
