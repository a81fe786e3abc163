import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/controls/Icon.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { SegmentState } from '@/utils/library/translation-records.ts';
import type { MessageKey } from '@/utils/locale/translator.ts';

/** What has become of the last thing typed. */
export type WriteState = 'idle' | 'waiting' | 'saved' | 'failed';

const STATES: Record<SegmentState, MessageKey> = {
  new: 'segment.new',
  draft: 'segment.draft',
  translated: 'segment.translated',
  reviewed: 'segment.reviewed',
};

const WRITES: Record<Exclude<WriteState, 'idle'>, MessageKey> = {
  waiting: 'segment.saving',
  saved: 'segment.saved',
  failed: 'segment.notSaved',
};

interface SegmentStatusProps {
  state: SegmentState;
  write: WriteState;
  menu: ComponentChildren;
  onReview: (reviewed: boolean) => void;
}

/** How far a sentence is, and whether what was typed is safe. */
export function SegmentStatus({ state, write, menu, onReview }: SegmentStatusProps) {
  const t = useTranslator();
  return (
    <div class="segment-status">
      <div class="segment-standing">
        <span class="segment-state">{t(STATES[state])}</span>
        {menu}
      </div>
      <label class="segment-review">
        <input type="checkbox" checked={state === 'reviewed'} onChange={() => onReview(state !== 'reviewed')} />
        {t('segment.review')}
      </label>
      <span class="segment-write" data-write={write}>
        {write === 'saved' && <Icon name="check" />}
        {write === 'failed' && <Icon name="warning" />}
        {write !== 'idle' && t(WRITES[write])}
      </span>
    </div>
  );
}
