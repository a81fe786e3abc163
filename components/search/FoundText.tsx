import { useMemo } from 'preact/hooks';
import { highlightRanges, type TextRange } from '@/utils/search/highlight.ts';
import type { Query } from '@/utils/search/query.ts';
import type { Snippet } from '@/utils/search/snippet.ts';
import { Marked } from './Marked.tsx';

const NOTHING: readonly TextRange[] = [];

/** A text with the words of a query marked in it, where there is one. */
export function FoundText({ text, query }: { text: string; query?: Query | undefined }) {
  const ranges = useMemo(() => (query === undefined ? NOTHING : highlightRanges(text, query)), [text, query]);
  return <Marked text={text} ranges={ranges} />;
}

/** The piece of a text that shows why an article was found. */
export function FoundSnippet({ snippet, lang }: { snippet: Snippet; lang: string }) {
  return (
    <p class="found-snippet" lang={lang}>
      {snippet.cutStart && '…'}
      <Marked text={snippet.text} ranges={snippet.ranges} />
      {snippet.cutEnd && '…'}
    </p>
  );
}
