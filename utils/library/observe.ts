import { liveQuery } from 'dexie';

/** Runs a query now and again whenever what it read changes, in any page or the worker; returns the unsubscriber. */
export function observe<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(query).subscribe(onValue, onError);
  return () => subscription.unsubscribe();
}
