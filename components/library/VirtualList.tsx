import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import './virtual-list.css';

interface VirtualListProps {
  label: string;
  count: number;
  /** In pixels: every row is as high as every other, so that the scroll bar tells the truth. */
  rowHeight: number;
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
  const from = Math.max(0, Math.floor(seen.top / rowHeight) - OVERSCAN);
  const to = Math.min(count, Math.ceil((seen.top + seen.height) / rowHeight) + OVERSCAN);

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
    const top = cursor * rowHeight;
    if (top < current.scrollTop) current.scrollTop = top;
    else if (top + rowHeight > current.scrollTop + current.clientHeight) {
      current.scrollTop = top + rowHeight - current.clientHeight;
    }
  }, [cursor, rowHeight]);

  const drawn = Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
  if (cursor < count && (cursor < from || cursor >= to)) drawn.push(cursor);
  return (
    <div class="virtual-list" ref={view}>
      <ul aria-label={label} style={{ height: `${count * rowHeight}px` }}>
        {drawn.map((index) => (
          <li
            key={keyOf(index)}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ height: `${rowHeight}px`, transform: `translateY(${index * rowHeight}px)` }}
          >
            {row(index)}
          </li>
        ))}
      </ul>
    </div>
  );
}
