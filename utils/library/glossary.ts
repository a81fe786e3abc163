import { newRecordId } from '@/utils/article/record-id.ts';
import type { GlossaryTerm } from '@/utils/translate/glossary.ts';
import { type LanguagePair, pairKey } from '@/utils/translate/pair.ts';
import { library } from './database.ts';
import type { GlossaryTermRecord } from './records.ts';

/** The terms of a pair of languages, by their source. */
export function glossaryOf(pair: LanguagePair): Promise<GlossaryTermRecord[]> {
  return library().glossaryTerms.where('pairKey').equals(pairKey(pair)).sortBy('source');
}

/** Stores a term, in place of the one with this id or with the same source, of which a pair has one only. */
export function saveTerm(term: GlossaryTerm, now: number, id?: string): Promise<void> {
  const db = library();
  return db.transaction('rw', db.glossaryTerms, async () => {
    const same = (await glossaryOf(term.pair)).find(({ source, site }) => source === term.source && site === term.site);
    if (same !== undefined && id !== undefined && same.id !== id) await db.glossaryTerms.delete(same.id);
    await db.glossaryTerms.put({
      ...term,
      id: id ?? same?.id ?? newRecordId(),
      pairKey: pairKey(term.pair),
      updatedAt: now,
    });
  });
}

/** Takes a term out of the glossary for good. */
export function removeTerm(id: string): Promise<void> {
  return library().glossaryTerms.delete(id);
}
