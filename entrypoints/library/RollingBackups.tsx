import { Button } from '@/components/controls/Button.tsx';
import { formatMoment } from '@/components/locale/format-date.ts';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { LibraryModel } from './model.ts';

/** The backups that made themselves, each a way back. */
export function RollingBackups({ model: { safety, backup } }: { model: LibraryModel }) {
  const t = useTranslator();
  const backups = safety.backups.value;
  return (
    <details class="rolling-backups" onToggle={(event) => event.currentTarget.open && void safety.load()}>
      <summary>{t('rolling.title')}</summary>
      {backups.length === 0 ? (
        <p>{t('rolling.none')}</p>
      ) : (
        <ul>
          {backups.map(({ at, articles, file }) => (
            <li key={at}>
              <Button tone="quiet" onClick={() => void backup.propose(file)}>
                {t('rolling.item', { time: formatMoment(at, t.locale), count: articles })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
