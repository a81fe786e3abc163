import { newRecordId } from '@/utils/article/record-id.ts';
import { type GlossaryTerm, termIdentity } from '@/utils/translate/glossary.ts';
import { type LanguagePair, pairKey } from '@/utils/translate/pair.ts';
import { library } from './database.ts';
import type { GlossaryTermRecord } from './translation-records.ts';

/** The terms of a pair of languages, by their source. */
export function glossaryOf(pair: LanguagePair): Promise<GlossaryTermRecord[]> {
  return library().glossaryTerms.where('pairKey').equals(pairKey(pair)).sortBy('source');
}

/** Every term of every pair. */
export function allTerms(): Promise<GlossaryTermRecord[]> {
  return library().glossaryTerms.toArray();
}

/** Stores a term, in place of the one with this id or with the same source, of which a pair has one only. */
export function saveTerm(term: GlossaryTerm, now: number, id?: string): Promise<void> {
  const db = library();
  return db.transaction('rw', db.glossaryTerms, async () => {
    const same = (await glossaryOf(term.pair)).find((own) => termIdentity(own) === termIdentity(term));
    if (same !== undefined && id !== undefined && same.id !== id) await db.glossaryTerms.delete(same.id);
    await db.glossaryTerms.put(recordOf(term, id ?? same?.id, now));
  });
}

/** Stores many terms at once, each in place of the one with the same source, or none of them. */
export function saveTerms(terms: readonly GlossaryTerm[], now: number): Promise<void> {
  const db = library();
  return db.transaction('rw', db.glossaryTerms, async () => {
    const known = new Map((await allTerms()).map((own) => [termIdentity(own), own.id]));
    await db.glossaryTerms.bulkPut(terms.map((term) => recordOf(term, known.get(termIdentity(term)), now)));
  });
}

function recordOf(term: GlossaryTerm, id: string | undefined, now: number): GlossaryTermRecord {
  return { ...term, id: id ?? newRecordId(), pairKey: pairKey(term.pair), updatedAt: now };
}

/** Takes a term out of the glossary for good. */
export function removeTerm(id: string): Promise<void> {
  return library().glossaryTerms.delete(id);
}
