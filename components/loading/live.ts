import { effect, type ReadonlySignal, signal } from '@preact/signals';

/** Something read from the library: under way, there, or not to be had. */
export type Loadable<T> = { status: 'loading' } | { status: 'ready'; value: T } | { status: 'failed'; detail: string };

export type Observe = <T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
) => () => void;

export interface Live<T> {
  state: ReadonlySignal<Loadable<T>>;
  retry(): void;
}

/**
 * A query's result as a signal that follows the library. `makeQuery` is run again when a signal it reads changes; the
 * earlier value stays until the new one is there, so that nothing flickers.
 */
export function live<T>(observe: Observe, makeQuery: () => () => Promise<T>): Live<T> {
  const state = signal<Loadable<T>>({ status: 'loading' });
  const attempts = signal(0);
  effect(() => {
    void attempts.value;
    return observe(
      makeQuery(),
      (value) => {
        state.value = { status: 'ready', value };
      },
      (error) => {
        state.value = { status: 'failed', detail: String(error) };
      },
    );
  });
  return {
    state,
    retry() {
      state.value = { status: 'loading' };
      attempts.value++;
    },
  };
}

/** The value where it is there, else `fallback`. */
export function valueOr<T>(loadable: Loadable<T>, fallback: T): T {
  return loadable.status === 'ready' ? loadable.value : fallback;
}
