import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { live, type Observe } from '@/components/loading/live.ts';

/** An `observe` whose answers the test gives by hand. */
function manual() {
  const open: { onValue: (value: never) => void; onError: (error: unknown) => void; isOpen: boolean }[] = [];
  const observe: Observe = (_query, onValue, onError) => {
    const entry = { onValue: onValue as (value: never) => void, onError, isOpen: true };
    open.push(entry);
    return () => {
      entry.isOpen = false;
    };
  };
  return { observe, open };
}

test('a new question keeps the old answer until the new one is there', () => {
  const { observe, open } = manual();
  const tag = signal('a');
  const { state } = live<string>(observe, () => {
    const { value } = tag;
    return async () => value;
  });
  expect(state.value).toEqual({ status: 'loading' });
  open[0]?.onValue('first' as never);
  tag.value = 'b';
  expect(open.map(({ isOpen }) => isOpen)).toEqual([false, true]);
  expect(state.value).toEqual({ status: 'ready', value: 'first' });
});

test('a failure is told, and asking again starts over', () => {
  const { observe, open } = manual();
  const { state, retry } = live<string>(observe, () => async () => '');
  open[0]?.onError(new Error('closed'));
  expect(state.value).toEqual({ status: 'failed', detail: 'Error: closed' });
  retry();
  expect(state.value).toEqual({ status: 'loading' });
  expect(open).toHaveLength(2);
});
