import { signal } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import { exportLibrary, importLibrary } from '@/utils/library/backup.ts';
import { callBackground } from '@/utils/messaging/channel.ts';
import { downloadFile } from '@/utils/platform/download-file.ts';
import { loadSettings } from '@/utils/settings/settings.ts';

/** How far an import is; `total` is 0 until the file is read. */
export interface ImportProgress {
  done: number;
  total: number;
}

/** The library as one file, and back from one. */
export function createBackup({ announce, attempt }: Announcer) {
  const progress = signal<ImportProgress | null>(null);
  const isExporting = signal(false);
  let cancelled = new AbortController();

  return {
    progress,
    isExporting,
    async exportAll(): Promise<void> {
      isExporting.value = true;
      const now = Date.now();
      const file = await attempt(() => exportLibrary(now));
      isExporting.value = false;
      if (file === undefined) return;
      const day = new Date(now).toISOString().slice(0, 10);
      downloadFile(`windlion-${day}.json`, file, 'application/json');
      announce({ key: 'backup.exported' });
    },
    async importFile(file: File): Promise<void> {
      cancelled = new AbortController();
      const { signal: stop } = cancelled;
      progress.value = { done: 0, total: 0 };
      const onProgress = (done: number, total: number): void => {
        progress.value = { done, total };
      };
      const result = await attempt(async () => {
        try {
          const { rules } = await loadSettings();
          const options = { now: Date.now(), rules, signal: stop, onProgress };
          const imported = await importLibrary(await file.text(), options);
          await callBackground('libraryRestored', null);
          return imported;
        } catch (error) {
          if (stop.aborted) return null;
          throw error;
        }
      });
      progress.value = null;
      if (result === null) announce({ key: 'backup.cancelled' });
      else if (result?.ok === true) announce({ key: 'backup.imported', params: { count: result.value } });
      else if (result !== undefined) announce({ key: `backup.${result.error}`, tone: 'warning' });
    },
    cancel(): void {
      cancelled.abort();
    },
  };
}
