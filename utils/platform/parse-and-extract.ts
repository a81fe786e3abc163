import type { Extraction } from '@/utils/article/extraction.ts';
import { extract } from '@/utils/extract/index.ts';
import { parseInert } from './inert-parser.ts';

/** What a fetched page's source says. */
export function parseAndExtract(html: string, url: string): Extraction {
  return extract(parseInert(html, 'text/html'), url);
}
