import { Button } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { SegmentRecord } from '@/utils/library/translation-records.ts';
import type { LanguagePair } from '@/utils/translate/pair.ts';
import { type PastedRow, pastedText } from '@/utils/translate/paste-rows.ts';
import { DifferenceText } from './DifferenceText.tsx';

interface PastedRowsProps {
  rows: readonly PastedRow[];
  segments: readonly SegmentRecord[];
  pair: LanguagePair;
  /** Rows that are to stay as they are. */
  left: ReadonlySet<string>;
  onToggle: (segmentId: string) => void;
  onMove: (row: number, direction: 'up' | 'down') => void;
}

/** Below this a pairing is worth a second look. */
const UNSURE = 0.5;

/** Each row as it would read, to be ticked; a sentence that fell to the wrong row is moved to its neighbour. */
export function PastedRows({ rows, segments, pair, left, onToggle, onMove }: PastedRowsProps) {
  const t = useTranslator();
  return (
    <ol class="pasted-rows">
      {rows.map((row, index) => {
        const segment = segments[index];
        if (segment === undefined) return null;
        const number = index + 1;
        return (
          <li key={segment.id}>
            <label class="pasted-source">
              <input
                type="checkbox"
                checked={!left.has(segment.id) && row.sentences.length > 0}
                disabled={row.sentences.length === 0}
                onChange={() => onToggle(segment.id)}
              />
              <span lang={pair.source}>{segment.sourceText}</span>
            </label>
            <div class="pasted-target">
              {row.sentences.length === 0 ? (
                <p class="pasted-none">{t('paste.none')}</p>
              ) : (
                <p>
                  <DifferenceText before={segment.targetText} after={pastedText(row)} lang={pair.target} />
                </p>
              )}
              {row.confidence < UNSURE && <p class="pasted-caution">{t('paste.unsure')}</p>}
              {segment.origin === 'human' && segment.targetText !== '' && (
                <p class="pasted-caution">{t('exchange.yoursNow')}</p>
              )}
              {row.sentences.length > 0 && (
                <p class="pasted-moves">
                  {index > 0 && (
                    <Button tone="quiet" label={t('paste.upNumber', { number })} onClick={() => onMove(index, 'up')}>
                      {t('paste.up')}
                    </Button>
                  )}
                  {index < rows.length - 1 && (
                    <Button
                      tone="quiet"
                      label={t('paste.downNumber', { number })}
                      onClick={() => onMove(index, 'down')}
                    >
                      {t('paste.down')}
                    </Button>
                  )}
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
