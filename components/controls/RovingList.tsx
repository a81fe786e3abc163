import type { ComponentChildren, TargetedFocusEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface RovingListProps<Item> {
  label: string;
  /** Which arrows move the focus: a row of chips goes sideways. */
  direction?: 'down' | 'sideways';
  items: readonly Item[];
  keyOf: (item: Item) => string;
  /** Draws one row; controls in it take the given `tabIndex`, its main one also the attribute `data-roving`. */
  row: (item: Item, tabIndex: 0 | -1) => ComponentChildren;
}

const STEPS: Record<'down' | 'sideways', Partial<Record<string, number>>> = {
  down: { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 },
  sideways: { ArrowRight: 1, ArrowLeft: -1 },
};

function targetIndex(key: string, direction: 'down' | 'sideways', from: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[direction][key];
  return step === undefined ? null : Math.min(Math.max(from + step, 0), count - 1);
}

/**
 * A list that is one Tab stop: arrows, j/k, Home and End move between rows, Tab walks the controls of the current row.
 * When the focused control or its row goes, the focus stays with the row in its place.
 */
export function RovingList<Item>({ label, direction = 'down', items, keyOf, row }: RovingListProps<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const [held, setHeld] = useState<{ key: string; index: number } | null>(null);
  const found = items.findIndex((item) => keyOf(item) === held?.key);
  const current = found === -1 ? Math.min(held?.index ?? 0, items.length - 1) : found;

  const focusRow = (index: number): void => {
    list.current?.children[index]?.querySelector<HTMLElement>('[data-roving]')?.focus();
  };

  // A removed element fires no event; all that tells is that the focus has fallen back to the page.
  useLayoutEffect(() => {
    if (held !== null && document.activeElement === document.body) focusRow(current);
  });

  const move = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = targetIndex(event.key, direction, current, items.length);
    if (to === null) return;
    event.preventDefault();
    focusRow(to);
  };

  const hold = ({ target }: TargetedFocusEvent<HTMLUListElement>): void => {
    const rows = [...(list.current?.children ?? [])];
    const index = rows.findIndex((child) => target instanceof Node && child.contains(target));
    const item = items[index];
    if (item !== undefined) setHeld({ key: keyOf(item), index });
  };

  const release = ({ relatedTarget }: TargetedFocusEvent<HTMLUListElement>): void => {
    if (relatedTarget instanceof Node && !list.current?.contains(relatedTarget)) setHeld(null);
  };

  return (
    <ul ref={list} aria-label={label} onKeyDown={move} onFocusIn={hold} onFocusOut={release}>
      {items.map((item, index) => (
        <li key={keyOf(item)}>{row(item, index === current ? 0 : -1)}</li>
      ))}
    </ul>
  );
}
