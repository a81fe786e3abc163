import type { ForwardSearch } from './forward-search.ts';

/** Just behind a `<!…>`, its internal subset in brackets included; just behind its `<!` where it has no end. */
export function declarationEnd(
  source: string,
  open: number,
  { tagEnd, subsetEnd }: { tagEnd: ForwardSearch; subsetEnd: ForwardSearch },
): number {
  const plainEnd = tagEnd.next(open);
  const hasSubset = plainEnd !== -1 && source.slice(open, plainEnd).includes('[');
  const close = hasSubset ? subsetEnd.next(open) : -1;
  const end = close === -1 ? plainEnd : tagEnd.next(close);
  return end === -1 ? open + 2 : end + 1;
}
