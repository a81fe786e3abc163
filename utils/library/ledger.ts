import Dexie from 'dexie';
import { library } from './database.ts';
import type { LedgerRecord } from './source-records.ts';

/** Some weeks of a quiet source, some days of a busy one. */
const KEPT = 100;
/** Old rows go in handfuls, not one at every check. */
const SLACK = 20;

/** Writes down how a check went; must stand in a transaction of its caller. The oldest rows of the source go. */
export async function addToLedger(row: LedgerRecord): Promise<void> {
  const { ledger } = library();
  await ledger.put(row);
  const rows = rowsOf(row.sourceId);
  const count = await rows.count();
  if (count > KEPT + SLACK)
    await ledger.bulkDelete(
      await rowsOf(row.sourceId)
        .limit(count - KEPT)
        .primaryKeys(),
    );
}

/** A source's latest checks, the last one first. */
export function listLedger(sourceId: string): Promise<LedgerRecord[]> {
  return rowsOf(sourceId).reverse().limit(KEPT).toArray();
}

/** How a source's latest check went; `undefined` before its first one has ended. */
export function latestCheck(sourceId: string): Promise<LedgerRecord | undefined> {
  return rowsOf(sourceId).last();
}

/** Forgets a source's checks; must stand in a transaction of its caller. */
export async function clearLedger(sourceId: string): Promise<void> {
  await rowsOf(sourceId).delete();
}

function rowsOf(sourceId: string) {
  return library().ledger.where('[sourceId+at]').between([sourceId, Dexie.minKey], [sourceId, Dexie.maxKey]);
}
