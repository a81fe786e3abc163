import { library } from './database.ts';
import type { EntryRecord } from './entry-record.ts';

/** Posts of sources that notify which the reader has not been told of, newest first. */
export async function untoldEntries(): Promise<EntryRecord[]> {
  const entries = await library().entries.where('untold').equals(1).toArray();
  return entries.sort((a, b) => b.sortAt - a.sortAt);
}

/** These posts need not be told any more. */
export async function settleEntries(ids: readonly string[]): Promise<void> {
  await library()
    .entries.where('id')
    .anyOf([...ids])
    .modify({ untold: 0 });
}
