import { effect } from '@preact/signals';
import type { SideBySideModel } from './model.ts';

/** Keeps the languages in view in the page's address, and what is typed in the database, for a page that may go at any moment. */
export function keepAddress(model: SideBySideModel, query: URLSearchParams): void {
  effect(() => {
    const [first, second] = [model.target.value, model.second.language.value];
    if (first === null) return;
    query.set('to', first);
    if (second === null) query.delete('and');
    else query.set('and', second);
    history.replaceState(null, '', `?${query}`);
  });
  document.addEventListener('visibilitychange', () => {
    // No other event comes before the page goes.
    if (document.visibilityState === 'hidden') void model.writeAhead.flushAll();
  });
}
