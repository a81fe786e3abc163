import { effect, type ReadonlySignal, signal } from '@preact/signals';

/** Which articles of a list are selected: one by one, from one to another, or all. */
export function createSelection(ids: ReadonlySignal<readonly string[]>) {
  const selected = signal<ReadonlySet<string>>(new Set());
  /** Where a range begins, and what was selected besides it. */
  let anchor = 0;
  let besides: ReadonlySet<string> = new Set();

  const keep = (next: ReadonlySet<string>): void => {
    besides = next;
    selected.value = next;
  };

  // What is gone from the list cannot stay selected.
  effect(() => {
    const listed = new Set(ids.value);
    const kept = [...selected.peek()].filter((id) => listed.has(id));
    if (kept.length !== selected.peek().size) keep(new Set(kept));
  });

  return {
    selected,
    toggle(index: number): void {
      const id = ids.value[index];
      if (id === undefined) return;
      const next = new Set(selected.value);
      if (!next.delete(id)) next.add(id);
      anchor = index;
      keep(next);
    },
    /** Selects from where it was last toggled to here, in place of an earlier range from there. */
    extendTo(index: number): void {
      const range = ids.value.slice(Math.min(anchor, index), Math.max(anchor, index) + 1);
      selected.value = new Set([...besides, ...range]);
    },
    /** Where a range is to begin, while nothing is selected. */
    anchorAt(index: number): void {
      if (selected.value.size === 0) anchor = index;
    },
    toggleAll(): void {
      keep(new Set(selected.value.size === ids.value.length ? [] : ids.value));
    },
    clear(): void {
      keep(new Set());
    },
  };
}
