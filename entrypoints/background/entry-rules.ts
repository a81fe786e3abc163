import type { KeywordRule } from '@/utils/feeds/source-preferences.ts';
import { placeAllAnew } from '@/utils/library/entry-standing.ts';
import { loadAppliedRules, saveAppliedRules } from '@/utils/settings/applied-rules.ts';
import { loadSettings } from '@/utils/settings/settings.ts';

const LOCK = 'entry-rules';

/** Does something with the rules for all sources; they are not applied anew to all posts until it is done. */
export function withRules<T>(use: (rules: readonly KeywordRule[]) => Promise<T>): Promise<T> {
  return navigator.locks.request(LOCK, { mode: 'shared' }, async () => use((await loadSettings()).rules));
}

/** Lets the posts follow the rules, if those have changed since they last did: in a page, or while the worker died. */
export function applyRules(): Promise<void> {
  return navigator.locks.request(LOCK, async () => {
    const { rules } = await loadSettings();
    if (JSON.stringify(rules) === JSON.stringify(await loadAppliedRules())) return;
    await placeAllAnew(rules);
    await saveAppliedRules(rules);
  });
}
