import { useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { LibraryModel } from './model.ts';

/** Everything out as one file, and back in. */
export function BackupPanel({ model: { backup } }: { model: LibraryModel }) {
  const t = useTranslator();
  const chooser = useRef<HTMLInputElement>(null);
  const progress = backup.progress.value;
  return (
    <section class="library-backup">
      <h2>{t('backup.title')}</h2>
      {progress === null ? (
        <>
          <Button busy={backup.isExporting.value} onClick={() => void backup.exportAll()}>
            {t('backup.export')}
          </Button>
          <Button onClick={() => chooser.current?.click()}>{t('backup.import')}</Button>
          <input
            ref={chooser}
            hidden
            type="file"
            accept=".json,application/json"
            aria-label={t('backup.import')}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = '';
              if (file !== undefined) void backup.importFile(file);
            }}
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
