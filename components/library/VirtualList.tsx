import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import './virtual-list.css';

interface VirtualListProps {
  label: string;
  count: number;
  /** In pixels: of every row, or of each; known before it is drawn, so that the scroll bar tells the truth. */
  rowHeight: number | ((index: number) => number);
  /** Always drawn, so that the focus does not go with its row. */
  cursor: number;
  keyOf: (index: number) => string;
  row: (index: number) => ComponentChildren;
  /** Which rows are drawn: from, and up to but not including. */
  onWindow: (from: number, to: number) => void;
}

/** Rows drawn beyond the edges, for the next turn of a wheel. */
const OVERSCAN = 8;

/** A list of any length with a real scroll position and as few elements as fit the view. */
export function VirtualList({ label, count, rowHeight, cursor, keyOf, row, onWindow }: VirtualListProps) {
  const view = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 0 });
  const tops = useMemo(() => topsOf(count, rowHeight), [count, rowHeight]);
  const from = Math.max(0, rowAt(tops, seen.top) - OVERSCAN);
  const to = Math.min(count, rowAt(tops, seen.top + seen.height) + 1 + OVERSCAN);

  useEffect(() => {
    const { current } = view;
    if (current === null) return;
    const look = (): void => setSeen({ top: current.scrollTop, height: current.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(current);
    current.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      current.removeEventListener('scroll', look);
    };
  }, []);
  useEffect(() => onWindow(from, to), [from, to, onWindow]);
  useLayoutEffect(() => {
    const { current } = view;
    if (current === null || current.clientHeight === 0) return;
    const [top = 0, bottom = top] = tops.slice(cursor, cursor + 2);
    if (top < current.scrollTop) current.scrollTop = top;
    else if (bottom > current.scrollTop + current.clientHeight) current.scrollTop = bottom - current.clientHeight;
    // Not when rows come or go: the reader has scrolled away from the cursor, maybe.
  }, [cursor]);

  const drawn = Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
  if (cursor < count && (cursor < from || cursor >= to)) drawn.push(cursor);
  return (
    <div class="virtual-list" ref={view}>
      <ul aria-label={label} style={{ height: `${tops.at(-1) ?? 0}px` }}>
        {drawn.map((index) => {
          const top = tops[index] ?? 0;
          return (
            <li
              key={keyOf(index)}
              aria-setsize={count}
              aria-posinset={index + 1}
              style={{ height: `${(tops[index + 1] ?? 0) - top}px`, transform: `translateY(${top}px)` }}
            >
              {row(index)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Where each row begins, and at last where all end. */
function topsOf(count: number, rowHeight: VirtualListProps['rowHeight']): number[] {
  const tops = [0];
  for (let index = 0, top = 0; index < count; index++) {
    top += typeof rowHeight === 'number' ? rowHeight : rowHeight(index);
    tops.push(top);
  }
  return tops;
}

/** The row that a place in pixels falls into. */
function rowAt(tops: readonly number[], place: number): number {
  let [from, to] = [0, tops.length - 1];
  while (from < to - 1) {
    const middle = (from + to) >> 1;
    if ((tops[middle] ?? 0) <= place) from = middle;
    else to = middle;
  }
  return from;
}
