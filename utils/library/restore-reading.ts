import type { Table } from 'dexie';
import type { BackupRows } from '@/utils/exchange/backup-tables.ts';
import { library } from './database.ts';
import type { RestoreStep } from './restore-step.ts';

/** Brings in what a reader and a translator have made beside the articles; a later row that is here stays. */
export async function restoreReading(
  rows: BackupRows,
  articleIds: ReadonlyMap<string, string>,
  now: number,
  step: RestoreStep,
): Promise<void> {
  const db = library();
  const mapped = <R extends { articleId: string }>(list: R[]): R[] =>
    list.map((row) => ({ ...row, articleId: articleIds.get(row.articleId) ?? row.articleId }));
  await putLater(db.glossaryTerms, rows.glossaryTerms, ({ id }) => id);
  await putLater(db.memoryUnits, rows.memoryUnits, ({ id }) => id);
  await putLater(db.pairEngines, rows.pairEngines, ({ pairKey }) => pairKey);
  await putLater(db.readingPositions, mapped(rows.readingPositions), ({ articleId }) => articleId);
  await putLater(db.highlights, mapped(rows.highlights), ({ id }) => id);
  // What a text was at a time does not change any more.
  await db.contentVersions.bulkPut(mapped(rows.contentVersions));
  await db.segmentVersions.bulkPut(rows.segmentVersions);
  await linkPictures(mapped(rows.articlePictures), now);
  const { articlePictures, glossaryTerms, memoryUnits, highlights, contentVersions, segmentVersions } = rows;
  step([articlePictures, glossaryTerms, memoryUnits, highlights, contentVersions, segmentVersions].flat().length);
}

async function putLater<R extends { updatedAt: number }>(
  table: Table<R, string>,
  rows: R[],
  keyOf: (row: R) => string,
): Promise<void> {
  const here = await table.bulkGet(rows.map(keyOf));
  await table.bulkPut(rows.filter((row, index) => (here[index]?.updatedAt ?? -1) < row.updatedAt));
}

/** A link whose picture did not come along is fetched again, by the rules that hold here. */
async function linkPictures(links: BackupRows['articlePictures'], now: number): Promise<void> {
  const db = library();
  const known = await db.articlePictures.bulkGet(links.map(({ articleId, url }): [string, string] => [articleId, url]));
  const fresh = links.filter((_, index) => known[index]?.hash === undefined);
  const kept = new Set(
    await db.pictures
      .where('hash')
      .anyOf(fresh.flatMap(({ hash }) => hash ?? []))
      .primaryKeys(),
  );
  await db.articlePictures.bulkPut(
    fresh.map(({ articleId, url, hash }) => ({
      articleId,
      url,
      attempts: 0,
      ...(hash !== undefined && kept.has(hash) ? { hash } : { dueAt: now }),
    })),
  );
}
