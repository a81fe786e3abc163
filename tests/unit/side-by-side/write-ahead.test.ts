import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWriteAhead } from '@/entrypoints/side-by-side/write-ahead.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp(write = vi.fn(async (_id: string, _text: string) => {})) {
  const states: string[] = [];
  return { write, states, ahead: createWriteAhead({ write, onState: (_id, state) => states.push(state) }) };
}

test('what is typed is written within 300 ms of its last key', async () => {
  const { write, states, ahead } = setUp();
  ahead.edit('s', '你');
  ahead.edit('s', '你好');
  await vi.advanceTimersByTimeAsync(300);
  expect(write.mock.calls).toEqual([['s', '你好']]);
  expect(states.at(-1)).toBe('saved');
});

test('typing without a pause is written on the way, not only at its end', async () => {
  const { write, ahead } = setUp();
  for (let key = 0; key < 20; key++) {
    ahead.edit('s', 'x'.repeat(key + 1));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(write.mock.calls.length).toBeGreaterThan(5);
});

test('a slow write is never overtaken by the next of the same segment', async () => {
  const order: string[] = [];
  const write = vi.fn(async (_id: string, text: string) => {
    await new Promise((resolve) => setTimeout(resolve, text === 'first' ? 1000 : 1));
    order.push(text);
  });
  const { ahead } = setUp(write);
  ahead.edit('s', 'first');
  await vi.advanceTimersByTimeAsync(250);
  ahead.edit('s', 'second');
  await vi.advanceTimersByTimeAsync(2000);
  expect(order).toEqual(['first', 'second']);
});

test('a failed write is told and kept for the next try', async () => {
  const write = vi.fn(async (_id: string, _text: string) => {});
  write.mockRejectedValueOnce(new Error('full'));
  const { states, ahead } = setUp(write);
  ahead.edit('s', 'a');
  await vi.advanceTimersByTimeAsync(300);
  expect(states.at(-1)).toBe('failed');
  expect(ahead.unsaved('s')).toBe('a');
  await ahead.flushAll();
  expect(write.mock.calls).toEqual([
    ['s', 'a'],
    ['s', 'a'],
  ]);
  expect(states.at(-1)).toBe('saved');
});
