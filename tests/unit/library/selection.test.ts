import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createSelection } from '@/entrypoints/library/selection.ts';

function selectionOf(count: number) {
  const ids = signal(Array.from({ length: count }, (_, index) => String(index)));
  const selection = createSelection(ids);
  return { ids, selection, selected: () => [...selection.selected.value].sort().join(' ') };
}

test('a range goes from where it was last toggled, and replaces the range before', () => {
  const { selection, selected } = selectionOf(9);
  selection.toggle(1);
  selection.toggle(4);
  selection.extendTo(6);
  expect(selected()).toBe('1 4 5 6');
  selection.extendTo(3);
  expect(selected()).toBe('1 3 4');
  selection.toggle(8);
  selection.extendTo(7);
  expect(selected()).toBe('1 3 4 7 8');
});

test('with nothing selected, a range goes from the cursor', () => {
  const { selection, selected } = selectionOf(5);
  selection.anchorAt(2);
  selection.extendTo(3);
  expect(selected()).toBe('2 3');
  selection.anchorAt(0);
  selection.extendTo(4);
  expect(selected()).toBe('2 3 4');
});

test('all, and none again; what leaves the list is selected no more', () => {
  const { ids, selection, selected } = selectionOf(3);
  selection.toggleAll();
  ids.value = ['0', '2', '3'];
  expect(selected()).toBe('0 2');
  selection.toggleAll();
  expect(selected()).toBe('0 2 3');
  selection.toggleAll();
  expect(selected()).toBe('');
});
