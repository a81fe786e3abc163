import { hasChoices } from '@/utils/exchange/backup-choices.ts';
import type { OpenBackup } from './backup.ts';
import { library } from './database.ts';

/** What a restore would do; found out without writing anything. */
export interface RestorePlan {
  exportedAt: number;
  /** Articles that are not here. */
  added: number;
  /** Articles that are newer in the file than here. */
  renewed: number;
  /** Articles that stay as they are here. */
  kept: number;
  /** Followed sources that are not here. */
  sources: number;
  pictures: number;
  /** Whether it also brings settings, kept searches or rules. */
  choices: boolean;
}

/** The dry run of `restoreBackup()`. */
export async function planRestore({
  backup: { exportedAt, rows, pictures, choices },
}: OpenBackup): Promise<RestorePlan> {
  const db = library();
  const isEmpty = (await db.articles.count()) === 0;
  const addresses = isEmpty ? [] : rows.articles.map(({ urlKey }) => urlKey);
  const here = await db.articles.where('urlKey').anyOf(addresses).toArray();
  const updatedAt = new Map(here.map((article) => [article.urlKey, article.updatedAt]));
  const renewed = rows.articles.filter((article) => (updatedAt.get(article.urlKey) ?? Infinity) < article.updatedAt);
  const known = await db.sources
    .where('key')
    .anyOf(rows.sources.map(({ key }) => key))
    .count();
  return {
    exportedAt,
    added: rows.articles.length - updatedAt.size,
    renewed: renewed.length,
    kept: updatedAt.size - renewed.length,
    sources: rows.sources.length - known,
    pictures,
    choices: hasChoices(choices),
  };
}
