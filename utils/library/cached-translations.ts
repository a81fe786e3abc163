import { library } from './database.ts';

/** Machine translations kept; what was used longest ago goes first. */
const MOST_KEPT = 20_000;

/** What machines have translated before, by key; an unknown key is left out. */
export async function cachedTranslations(keys: readonly string[]): Promise<Map<string, string>> {
  const rows = await library().cachedTranslations.bulkGet([...keys]);
  return new Map(rows.flatMap((row): [string, string][] => (row === undefined ? [] : [[row.key, row.text]])));
}

/** Keeps machine translations by key, so that the same sentence is never sent twice; kept again, one stays longer. */
export function cacheTranslations(texts: ReadonlyMap<string, string>, now: number): Promise<void> {
  const db = library();
  return db.transaction('rw', db.cachedTranslations, async () => {
    await db.cachedTranslations.bulkPut([...texts].map(([key, text]) => ({ key, text, usedAt: now })));
    const surplus = (await db.cachedTranslations.count()) - MOST_KEPT;
    if (surplus > 0) await db.cachedTranslations.orderBy('usedAt').limit(surplus).delete();
  });
}
