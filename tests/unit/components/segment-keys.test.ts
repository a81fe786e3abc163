import { expect, test } from 'vitest';
import { commandOf } from '@/components/side-by-side/segment-keys.ts';

const press = (change: Partial<Parameters<typeof commandOf>[0]>) => ({
  code: '',
  key: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...change,
});

test('OmegaT’s keys are ours, by place and not by letter', () => {
  expect(commandOf(press({ code: 'Digit3', ctrlKey: true }), true)).toBe('pick3');
  expect(commandOf(press({ code: 'KeyR', key: 'к', ctrlKey: true }), true)).toBe('replace');
  expect(commandOf(press({ code: 'KeyG', ctrlKey: true, shiftKey: true }), true)).toBe('term');
  expect(commandOf(press({ code: 'KeyR', ctrlKey: true, shiftKey: true }), true)).toBeNull();
});

test('no key is taken from an input method, and `?` is a character while typing', () => {
  expect(commandOf(press({ code: 'Digit1', ctrlKey: true, isComposing: true }), true)).toBeNull();
  expect(commandOf(press({ key: '?' }), true)).toBeNull();
  expect(commandOf(press({ key: '?', shiftKey: true }), false)).toBe('keys');
});
