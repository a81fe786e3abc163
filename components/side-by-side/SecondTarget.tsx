import type { ComponentChildren } from 'preact';
import { Button } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { languageName } from '@/components/locale/language-name.ts';
import { textDirection } from '@/components/locale/text-direction.ts';
import type { SegmentRecord } from '@/utils/library/translation-records.ts';
import type { WriteState } from './SegmentStatus.tsx';
import { TargetField } from './TargetField.tsx';
import './second-target.css';

interface SecondTargetProps {
  number: number;
  language: string;
  /** Missing while it is being drafted. */
  segment: SegmentRecord | undefined;
  write: WriteState;
  onEdit: (segmentId: string, text: string) => void;
  onLeave: (segmentId: string) => void;
  onReview: (segmentId: string, isReviewed: boolean) => void;
  onHistory: (segmentId: string) => void;
  /** The doubts about it. */
  children?: ComponentChildren;
}

/** A sentence in the second language, beside the first. */
export function SecondTarget({ number, language, segment, write, children, ...on }: SecondTargetProps) {
  const t = useTranslator();
  const isReviewed = segment?.state === 'reviewed';
  return (
    <div class="second-target" data-state={segment?.state} data-segment={segment?.id}>
      {segment && (
        <>
          <TargetField
            key={segment.id}
            label={t('sideBySide.secondTarget', { number, language: languageName(language, t.locale) })}
            lang={language}
            dir={textDirection(language)}
            value={segment.targetText}
            onEdit={(text) => on.onEdit(segment.id, text)}
            onLeave={() => on.onLeave(segment.id)}
          />
          <div class="second-target-status" data-write={write}>
            <span>
              {languageName(language, t.locale)}
              {' · '}
              {write === 'failed' ? t('segment.notSaved') : t(`segment.${segment.state}`)}
            </span>
            <label class="segment-review">
              <input type="checkbox" checked={isReviewed} onChange={() => on.onReview(segment.id, !isReviewed)} />
              {t('segment.review')}
            </label>
            <Button tone="quiet" onClick={() => on.onHistory(segment.id)}>
              {t('row.history')}
            </Button>
          </div>
          {children}
        </>
      )}
    </div>
  );
}
