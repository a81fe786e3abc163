import { type LanguagePair, pairKey } from '@/utils/translate/pair.ts';
import { library } from './database.ts';

/** The engine the reader has chosen for a pair, if any. */
export async function engineFor(pair: LanguagePair): Promise<string | undefined> {
  return (await library().pairEngines.get(pairKey(pair)))?.engineId;
}

/** Remembers which engine serves a language pair, in place of an earlier choice. */
export async function chooseEngine(pair: LanguagePair, engineId: string, now: number): Promise<void> {
  await library().pairEngines.put({ pairKey: pairKey(pair), engineId, updatedAt: now });
}
