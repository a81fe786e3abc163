import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { languageName } from '@/components/locale/language-name.ts';
import { textDirection } from '@/components/locale/text-direction.ts';
import type { SegmentRecord } from '@/utils/library/records.ts';
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
}

/** A sentence in the second language, beside the first. */
export function SecondTarget({ number, language, segment, write, onEdit, onLeave }: SecondTargetProps) {
  const t = useTranslator();
  return (
    <div class="second-target" data-state={segment?.state}>
      {segment && (
        <>
          <TargetField
            key={segment.id}
            label={t('sideBySide.secondTarget', { number, language: languageName(language, t.locale) })}
            lang={language}
            dir={textDirection(language)}
            value={segment.targetText}
            onEdit={(text) => onEdit(segment.id, text)}
            onLeave={() => onLeave(segment.id)}
          />
          <p class="second-target-status" data-write={write}>
            {languageName(language, t.locale)}
            {' · '}
            {write === 'failed' ? t('segment.notSaved') : t(`segment.${segment.state}`)}
          </p>
        </>
      )}
    </div>
  );
}
