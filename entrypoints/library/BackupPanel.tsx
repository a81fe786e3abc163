import { Button } from '@/components/controls/Button.tsx';
import { FileButton } from '@/components/controls/FileButton.tsx';
import { Switch } from '@/components/controls/Switch.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { LibraryModel } from './model.ts';
import { RestoreProposal } from './RestoreProposal.tsx';
import { RollingBackups } from './RollingBackups.tsx';

/** Everything out as one file, and back in. */
export function BackupPanel({ model }: { model: LibraryModel }) {
  const { backup } = model;
  const t = useTranslator();
  const progress = backup.progress.value;
  return (
    <section class="library-backup">
      <h2>{t('backup.title')}</h2>
      {progress === null ? (
        <>
          <Switch
            label={t('backup.withPictures')}
            on={backup.withPictures.value}
            onChange={(on) => {
              backup.withPictures.value = on;
            }}
          />
          <Button busy={backup.isExporting.value} onClick={() => void backup.exportAll()}>
            {t('backup.export')}
          </Button>
          <FileButton
            label={t('backup.import')}
            accept=".gz,.jsonl,application/gzip"
            onFile={(file) => void backup.propose(file)}
          />
        </>
      ) : (
        <>
          <progress
            aria-label={t('backup.running')}
            {...(progress.total > 0 ? { max: progress.total, value: progress.done } : {})}
          />
          {progress.total > 0 && <Button onClick={backup.cancel}>{t('backup.cancel')}</Button>}
        </>
      )}
      <RollingBackups model={model} />
      <RestoreProposal backup={backup} />
    </section>
  );
}
