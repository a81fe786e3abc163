import { signal } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import { exportLibrary, type OpenBackup, openBackup, restoreBackup } from '@/utils/library/backup.ts';
import { planRestore, type RestorePlan } from '@/utils/library/restore-plan.ts';
import { callBackground } from '@/utils/messaging/channel.ts';
import { downloadFile } from '@/utils/platform/download-file.ts';
import { loadChoices, restoreChoices } from '@/utils/settings/choices.ts';
import { loadSettings } from '@/utils/settings/settings.ts';

/** How far an import is; `total` is 0 until the file is read. */
export interface ImportProgress {
  done: number;
  total: number;
}

/** A backup that was read, and what bringing it in would do. */
export interface Proposal {
  opened: OpenBackup;
  plan: RestorePlan;
}

/** The library as one file, and back from one. */
export function createBackup({ announce, attempt }: Announcer) {
  const progress = signal<ImportProgress | null>(null);
  const proposal = signal<Proposal | null>(null);
  const isExporting = signal(false);
  const withPictures = signal(false);
  let cancelled = new AbortController();

  /** Reads a backup to its end and asks; nothing is written before the answer. */
  const propose = async (file: Blob): Promise<void> => {
    progress.value = { done: 0, total: 0 };
    const opened = await attempt(() => openBackup(file));
    progress.value = null;
    if (opened === undefined) return;
    if (!opened.ok) return announce({ key: `backup.${opened.error}`, tone: 'warning' });
    const plan = await attempt(() => planRestore(opened.value));
    if (plan !== undefined) proposal.value = { opened: opened.value, plan };
  };

  return {
    progress,
    proposal,
    isExporting,
    withPictures,
    propose,
    async exportAll(): Promise<void> {
      isExporting.value = true;
      const now = Date.now();
      const file = await attempt(async () =>
        exportLibrary(now, { pictures: withPictures.value, choices: await loadChoices() }),
      );
      isExporting.value = false;
      if (file === undefined) return;
      const day = new Date(now).toISOString().slice(0, 10);
      downloadFile(`windlion-${day}.jsonl.gz`, file, 'application/gzip');
      announce({ key: 'backup.exported' });
    },
    decline(): void {
      proposal.value = null;
    },
    async accept(): Promise<void> {
      if (proposal.value === null) return;
      const { opened } = proposal.value;
      proposal.value = null;
      cancelled = new AbortController();
      const { signal: stop } = cancelled;
      const onProgress = (done: number, total: number): void => {
        progress.value = { done, total };
      };
      onProgress(0, 0);
      const written = await attempt(async () => {
        try {
          const { rules } = await loadSettings();
          const restored = await restoreBackup(opened, { now: Date.now(), rules, signal: stop, onProgress });
          await restoreChoices(opened.backup.choices, restored.ids);
          return restored.written;
        } catch (error) {
          if (stop.aborted) return null;
          throw error;
        }
      });
      progress.value = null;
      if (written === null) announce({ key: 'backup.cancelled' });
      if (written === null || written === undefined) return;
      announce({ key: 'backup.imported', params: { count: written } });
      await attempt(() => callBackground('libraryRestored', null));
    },
    cancel(): void {
      cancelled.abort();
    },
  };
}

export type BackupModel = ReturnType<typeof createBackup>;
