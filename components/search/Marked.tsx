import type { ComponentChildren } from 'preact';
import type { TextRange } from '@/utils/search/highlight.ts';
import './search.css';

/** A text with what was searched for marked in it. */
export function Marked({ text, ranges }: { text: string; ranges: readonly TextRange[] }) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
