import { fail, type Result, succeed } from '@/utils/article/result.ts';
import type { BackupError } from '@/utils/exchange/backup.ts';
import { openBackup, type RestoreOptions, restoreBackup } from '@/utils/library/backup.ts';

/** Opens a backup and brings it in at once; tells how many articles were written. */
export async function importLibrary(file: Blob, options: RestoreOptions): Promise<Result<number, BackupError>> {
  const opened = await openBackup(file);
  return opened.ok ? succeed((await restoreBackup(opened.value, options)).written) : fail(opened.error);
}
