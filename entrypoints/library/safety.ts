import { signal } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import { writeBackup } from '@/utils/exchange/backup.ts';
import { noRows } from '@/utils/exchange/backup-tables.ts';
import type { Loss } from '@/utils/library/library-state.ts';
import { listBackups, type RollingBackup } from '@/utils/library/rolling-backups.ts';
import { callBackground } from '@/utils/messaging/channel.ts';
import { loadFollowMirror, loadLoss, watchLoss } from '@/utils/settings/canary.ts';
import type { BackupModel } from './backup.ts';

/** What is missing from the library, and the backups that made themselves. */
export function createSafety({ attempt }: Announcer, backup: BackupModel) {
  const loss = signal<Loss | null>(null);
  const backups = signal<readonly RollingBackup[]>([]);
  const load = async (): Promise<void> => {
    backups.value = (await attempt(listBackups)) ?? [];
  };
  void attempt(loadLoss).then((found) => {
    loss.value = found ?? null;
  });
  watchLoss((found) => {
    loss.value = found;
  });

  return {
    loss,
    backups,
    load,
    /** Proposes the newest backup made before the loss; without one, what was followed. */
    async rescue(): Promise<void> {
      await load();
      const file =
        backups.value.find(({ articles }) => articles > 0)?.file ??
        (await attempt(async () => writeBackup({ ...noRows(), sources: await loadFollowMirror() }, Date.now())));
      if (file !== undefined) await backup.propose(file);
    },
    /** The reader does without what is missing. */
    async dismiss(): Promise<void> {
      await attempt(() => callBackground('acceptLibrary', null));
    },
  };
}

export type Safety = ReturnType<typeof createSafety>;
