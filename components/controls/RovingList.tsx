import type { ComponentChildren, TargetedFocusEvent } from 'preact';
import { useState } from 'preact/hooks';

interface RovingListProps<Item> {
  label: string;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  /** Draws one row; controls in it take the given `tabIndex`, its main one also the attribute `data-roving`. */
  row: (item: Item, tabIndex: 0 | -1) => ComponentChildren;
}

const STEPS: Partial<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

function targetIndex(key: string, from: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined ? null : Math.min(Math.max(from + step, 0), count - 1);
}

/** A list that is one Tab stop: arrows, j/k, Home and End move between rows, Tab walks the controls of the current row. */
export function RovingList<Item>({ label, items, keyOf, row }: RovingListProps<Item>) {
  const [currentKey, setCurrentKey] = useState<string | null>(null);
  const current = Math.max(
    items.findIndex((item) => keyOf(item) === currentKey),
    0,
  );

  const move = (event: KeyboardEvent & { currentTarget: HTMLUListElement }) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = targetIndex(event.key, current, items.length);
    if (to === null) return;
    event.preventDefault();
    event.currentTarget.children[to]?.querySelector<HTMLElement>('[data-roving]')?.focus();
  };

  const follow = (event: TargetedFocusEvent<HTMLUListElement>) => {
    const list = event.currentTarget;
    const index = [...list.children].findIndex((child) => child.contains(event.target as Node));
    const item = items[index];
    if (item !== undefined) setCurrentKey(keyOf(item));
  };

  return (
    <ul aria-label={label} onKeyDown={move} onFocusIn={follow}>
      {items.map((item, index) => (
        <li key={keyOf(item)}>{row(item, index === current ? 0 : -1)}</li>
      ))}
    </ul>
  );
}
