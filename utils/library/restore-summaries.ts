import type { BackupRows } from '@/utils/exchange/backup-tables.ts';
import { library } from './database.ts';
import type { RestoreStep } from './restore-step.ts';

/** Brings summaries in; of one that is known here only the rows that were edited later in the file are renewed. */
export async function restoreSummaries(
  { summaries, segments }: BackupRows,
  articleIds: ReadonlyMap<string, string>,
  step: RestoreStep,
): Promise<void> {
  const db = library();
  const mapped = summaries.map((summary) => ({
    ...summary,
    articleId: articleIds.get(summary.articleId) ?? summary.articleId,
  }));
  const here = await db.summaries
    .where('[articleId+targetLanguage]')
    .anyOf(mapped.map(({ articleId, targetLanguage }) => [articleId, targetLanguage]))
    .toArray();
  const known = new Set(here.map(({ articleId, targetLanguage }) => `${articleId} ${targetLanguage}`));
  const added = mapped.filter(({ articleId, targetLanguage }) => !known.has(`${articleId} ${targetLanguage}`));
  const addedIds = new Set(added.map(({ id }) => id));
  await db.summaries.bulkPut(added);
  step(summaries.length);

  const rowsHere = await db.segments.bulkGet(segments.map(({ id }) => id));
  await db.segments.bulkPut(
    segments.filter((segment, index) => {
      const row = rowsHere[index];
      return row === undefined ? addedIds.has(segment.summaryId) : row.updatedAt < segment.updatedAt;
    }),
  );
  step(segments.length);
}
