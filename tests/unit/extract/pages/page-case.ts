/** A small page as some system or newsroom builds it, and what there is to know of it; fields left out are not judged. */
export interface PageCase {
  /** The system or the kind of newsroom whose markup the page follows. */
  name: string;
  url: string;
  /** The head's inside. */
  head: string;
  /** The body's inside. */
  body: string;
  /** Attributes of `html` and `body`. */
  html?: string;
  bodyAttributes?: string;
  title?: string;
  authors?: readonly string[];
  /** `YYYY-MM-DD`, or `null` where nothing tells. */
  date?: string | null;
  modified?: string | null;
  language?: string;
  tags?: readonly string[];
  siteName?: string;
  section?: string;
  categories?: readonly string[];
  /** The lead image's address. */
  picture?: string;
  /** `article`, or what else it is. */
  kind?: string;
}

/** The whole document. */
export function documentOf({ head, body, html = '', bodyAttributes = '' }: PageCase): string {
  return `<!DOCTYPE html><html ${html}><head><meta charset="utf-8">${head}</head><body ${bodyAttributes}>${body}</body></html>`;
}
