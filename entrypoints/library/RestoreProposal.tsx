import { Button } from '@/components/controls/Button.tsx';
import { Dialog } from '@/components/controls/Dialog.tsx';
import { formatMoment } from '@/components/locale/format-date.ts';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { BackupModel } from './backup.ts';

/** What a backup would bring in, to be agreed to before anything is written. */
export function RestoreProposal({ backup }: { backup: BackupModel }) {
  const t = useTranslator();
  if (backup.proposal.value === null) return null;
  const { exportedAt, added, renewed, kept, sources, pictures, choices } = backup.proposal.value.plan;
  return (
    <Dialog title={t('restore.title')} closeLabel={t('action.close')} onClose={backup.decline}>
      <p>{t('restore.from', { time: formatMoment(exportedAt, t.locale) })}</p>
      <ul class="restore-plan">
        <li>{t('restore.added', { count: added })}</li>
        {renewed > 0 && <li>{t('restore.renewed', { count: renewed })}</li>}
        {kept > 0 && <li>{t('restore.kept', { count: kept })}</li>}
        {sources > 0 && <li>{t('restore.sources', { count: sources })}</li>}
        {pictures > 0 && <li>{t('restore.pictures', { count: pictures })}</li>}
        {choices && <li>{t('restore.choices')}</li>}
      </ul>
      <p>{t('restore.hint')}</p>
      <div class="dialog-actions">
        <Button tone="primary" onClick={() => void backup.accept()}>
          {t('restore.accept')}
        </Button>
        <Button onClick={backup.decline}>{t('restore.decline')}</Button>
      </div>
    </Dialog>
  );
}
