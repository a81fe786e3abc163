import { library } from './database.ts';

/**
 * Puts an engine's translations into a summary's rows, by segment id, and says who made them. What a person has
 * written, or begun to write, stays; a row that is gone is passed over, and an empty text empties a row.
 */
export function fillMachineTexts(
  summaryId: string,
  engineId: string,
  texts: ReadonlyMap<string, string>,
  now: number,
): Promise<void> {
  const db = library();
  return db.transaction('rw', db.summaries, db.segments, async () => {
    await db.summaries.update(summaryId, { engineId, updatedAt: now });
    for (const [id, text] of texts) {
      const row = await db.segments.get(id);
      if (row?.summaryId !== summaryId || row.origin !== 'machine') continue;
      const state = text === '' ? 'new' : 'draft';
      await db.segments.put({ ...row, targetText: text, machineText: text, state, updatedAt: now });
    }
  });
}
