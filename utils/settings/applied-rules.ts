import { storage } from '#imports';
import type { KeywordRule } from '@/utils/feeds/source-preferences.ts';

/** The rules for all sources by which the stored posts stand where they do. */
const item = storage.defineItem<KeywordRule[]>('local:appliedRules', { fallback: [] });

/** The rules that were applied to all posts last. */
export function loadAppliedRules(): Promise<KeywordRule[]> {
  return item.getValue();
}

/** Keeps in mind which rules all posts follow. */
export function saveAppliedRules(rules: KeywordRule[]): Promise<void> {
  return item.setValue(rules);
}
