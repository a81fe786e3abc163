import { Button } from '@/components/controls/Button.tsx';
import { Dialog } from '@/components/controls/Dialog.tsx';
import { formatMoment } from '@/components/locale/format-date.ts';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { SegmentRecord, SegmentVersionRecord } from '@/utils/library/translation-records.ts';
import { DifferenceText } from './DifferenceText.tsx';
import './import-dialog.css';

interface HistoryDialogProps {
  segment: SegmentRecord;
  /** Newest first. */
  versions: readonly SegmentVersionRecord[];
  targetLanguage: string;
  onRestore: (version: SegmentVersionRecord) => void;
  onClose: () => void;
}

/** What a sentence's translation read before, each with what has changed since and a way back to it. */
export function HistoryDialog({ segment, versions, targetLanguage, onRestore, onClose }: HistoryDialogProps) {
  const t = useTranslator();
  return (
    <Dialog
      title={t('row.historyTitle', { number: segment.position + 1 })}
      closeLabel={t('keys.close')}
      onClose={onClose}
    >
      <p>{versions.length === 0 ? t('row.historyEmpty') : t('row.historyHint')}</p>
      <ol class="import-changes">
        {versions.map((version) => (
          <li key={version.id}>
            <DifferenceText before={version.text} after={segment.targetText} lang={targetLanguage} />
            <div class="dialog-line">
              <span>
                {formatMoment(version.at, t.locale)} · {t(`segment.${version.state}`)}
              </span>
              <Button
                icon="refresh"
                label={t('row.restoreFrom', { when: formatMoment(version.at, t.locale) })}
                onClick={() => onRestore(version)}
              >
                {t('row.restore')}
              </Button>
            </div>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
