import type { Extraction } from '@/utils/article/extraction.ts';
import { emptyExtraction } from './empty-extraction.ts';

/** All that is known of a page that was never opened: its address, and what a link to it is called. */
export function extractionOfLink(url: string, name: string | null): Extraction {
  const title = name?.replace(/\s+/gu, ' ').trim() || readable(url);
  const detection = { kind: 'page' as const, confidence: 0, evidence: [{ source: 'link', detail: title }] };
  return {
    ...emptyExtraction(url, detection),
    title: { value: title, candidates: [{ value: title, source: 'link', rank: 0 }] },
  };
}

/** The address as a person would write it, where it can be decoded. */
function readable(url: string): string {
  try {
    return decodeURI(url).replace(/^https?:\/\/(?:www\.)?/u, '');
  } catch {
    return url;
  }
}
