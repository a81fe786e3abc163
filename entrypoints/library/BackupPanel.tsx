import { Button } from '@/components/controls/Button.tsx';
import { FileButton } from '@/components/controls/FileButton.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { LibraryModel } from './model.ts';

/** Everything out as one file, and back in. */
export function BackupPanel({ model: { backup } }: { model: LibraryModel }) {
  const t = useTranslator();
  const progress = backup.progress.value;
  return (
    <section class="library-backup">
      <h2>{t('backup.title')}</h2>
      {progress === null ? (
        <>
          <Button busy={backup.isExporting.value} onClick={() => void backup.exportAll()}>
            {t('backup.export')}
          </Button>
          <FileButton
            label={t('backup.import')}
            accept=".json,application/json"
            onFile={(file) => void backup.importFile(file)}
          />
        </>
      ) : (
        <>
          <progress aria-label={t('backup.running')} max={Math.max(1, progress.total)} value={progress.done} />
          <Button onClick={backup.cancel}>{t('backup.cancel')}</Button>
        </>
      )}
    </section>
  );
}
