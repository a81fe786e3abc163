import type { BackupRows } from '@/utils/exchange/backup-tables.ts';
import { tagKey } from '@/utils/tags/tag-key.ts';
import type { ArticleRecord } from './article-records.ts';
import { library } from './database.ts';

/** By how many articles on the shelf `library` each tag has changed, whatever the file says of their number. */
export interface Tally {
  /** Counts an article's tags in, or out; gives the keys they stand under. */
  add(article: Pick<ArticleRecord, 'tags' | 'shelf'>, change: 1 | -1): string[];
  changes(): ReadonlyMap<string, { name: string; count: number }>;
}

/** A tally of nothing yet; `rows` tells which key a tag stands under. */
export function createTally(rows: ReadonlyMap<string, string>): Tally {
  const changes = new Map<string, { name: string; count: number }>();
  return {
    changes: () => changes,
    add({ tags, shelf }, change) {
      const names = new Map(tags.map((name) => [rows.get(tagKey(name)) ?? tagKey(name), name]));
      for (const [key, name] of names) {
        const before = changes.get(key);
        const count = (before?.count ?? 0) + (shelf === 'library' ? change : 0);
        changes.set(key, { name: before?.name ?? name, count });
      }
      return [...names.keys()];
    },
  };
}

/** Writes the changed counts, all at once; inside the caller's transaction. */
export async function writeTally(tally: Tally, inFile: BackupRows['tagCounts'], now: number): Promise<void> {
  const { tagCounts } = library();
  const changes = tally.changes();
  const told = new Map(inFile.map((row) => [row.tagKey, row]));
  const keys = [...new Set([...changes.keys(), ...told.keys()])];
  const here = await tagCounts.bulkGet(keys);
  await tagCounts.bulkPut(
    keys.map((key, index) => {
      const [known, change] = [here[index], changes.get(key)];
      const row = known ?? told.get(key);
      const count = Math.max(0, (known?.count ?? 0) + (change?.count ?? 0));
      const updatedAt = row?.count === count ? row.updatedAt : now;
      return { tagKey: key, name: row?.name ?? change?.name ?? key, count, updatedAt };
    }),
  );
}
