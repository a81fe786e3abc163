import { expect, test } from 'vitest';
import { chordLabel, chordOf, commandOf, keyMapOf } from '@/components/side-by-side/segment-keys.ts';

const KEYS = keyMapOf({});

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
  expect(commandOf(press({ code: 'Digit3', ctrlKey: true }), true, KEYS)).toBe('pick3');
  expect(commandOf(press({ code: 'KeyR', key: 'к', ctrlKey: true }), true, KEYS)).toBe('replace');
  expect(commandOf(press({ code: 'KeyR', ctrlKey: true, shiftKey: true }), true, KEYS)).toBe('copySource');
  expect(commandOf(press({ code: 'KeyG', metaKey: true, shiftKey: true }), true, KEYS)).toBe('term');
  expect(commandOf(press({ code: 'KeyR', ctrlKey: true, altKey: true }), true, KEYS)).toBeNull();
});

test('no key is taken from an input method, and `?` is a character while typing', () => {
  expect(commandOf(press({ code: 'Digit1', ctrlKey: true, isComposing: true }), true, KEYS)).toBeNull();
  expect(commandOf(press({ key: '?' }), true, KEYS)).toBeNull();
  expect(commandOf(press({ key: '?', shiftKey: true, code: 'Slash' }), false, KEYS)).toBe('keys');
});

test('a changed key does its command, and no longer its old one', () => {
  const keys = keyMapOf({ next: 'Ctrl+Alt+KeyN', unknown: 'Ctrl+KeyQ' });
  expect(commandOf(press({ code: 'KeyN', ctrlKey: true, altKey: true }), true, keys)).toBe('next');
  expect(commandOf(press({ code: 'KeyU', ctrlKey: true }), true, keys)).toBeNull();
  expect(commandOf(press({ code: 'KeyQ', ctrlKey: true }), true, keys)).toBeNull();
});

test('a chord needs its modifier and its key; function keys stand alone', () => {
  expect(chordOf(press({ code: 'KeyA', key: 'a' }))).toBeNull();
  expect(chordOf(press({ code: 'ShiftLeft', key: 'Shift', shiftKey: true, ctrlKey: true }))).toBeNull();
  expect(chordOf(press({ code: 'F8', key: 'F8' }))).toBe('F8');
  expect(chordOf(press({ code: 'F8', key: 'F8', shiftKey: true }))).toBe('Shift+F8');
});

test('no two commands begin with one key; each is shown as on a keyboard', () => {
  expect(new Set(KEYS.values()).size).toBe(KEYS.size);
  expect(['Ctrl+Shift+KeyG', 'Ctrl+Digit1', 'Ctrl+Period', 'Ctrl+Enter', 'F8'].map(chordLabel)).toEqual([
    'Ctrl+Shift+G',
    'Ctrl+1',
    'Ctrl+.',
    'Ctrl+Enter',
    'F8',
  ]);
});
