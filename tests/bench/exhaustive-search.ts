import { fold } from '../../utils/search/fold.ts';
import type { SearchRecord } from '../../utils/search/search-record.ts';

const WORD_START = /^[\p{Script=Latin}\p{N}]/u;

/** What a search should find, asked of each record in the plainest way; knows nothing of blocks or needles. */
export function holdsEveryWord(record: SearchRecord, query: string): boolean {
  const { title, tags, bylines, note, highlights, sections, excerpt, siteName, siteKey, text = '' } = record;
  const texts = [title, ...tags, ...bylines, note, ...highlights, ...sections, excerpt, siteName, siteKey, text];
  const folded = (foldedOf.get(record) ?? texts.map(fold)) as string[];
  foldedOf.set(record, folded);
  return fold(query)
    .split(' ')
    .filter((word) => word !== '')
    .every((word) => {
      const pattern = new RegExp(`${WORD_START.test(word) ? '(?<![\\p{Script=Latin}\\p{N}])' : ''}${word}`, 'u');
      return folded.some((text) => pattern.test(text));
    });
}

const foldedOf = new WeakMap<SearchRecord, string[]>();
