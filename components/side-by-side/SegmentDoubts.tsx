import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button.tsx';
import { Icon } from '@/components/controls/Icon.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { CheckFinding } from '@/utils/translate/checks/check.ts';
import { findingKey } from '@/utils/translate/checks/finding-key.ts';
import { describeDoubt } from './describe-doubt.ts';
import './segment-doubts.css';

interface SegmentDoubtsProps {
  doubts: readonly CheckFinding[];
  /** How many were waved through. */
  dismissed: number;
  onDismiss: (finding: CheckFinding, reason: string) => void;
  onBringBack: () => void;
}

/** The doubts about a row: a quiet mark for each kind, whose words come at focus or hover. */
export function SegmentDoubts({ doubts, dismissed, onDismiss, onBringBack }: SegmentDoubtsProps) {
  const t = useTranslator();
  if (doubts.length === 0 && dismissed === 0) return null;
  const byKind = Map.groupBy(doubts, ({ kind }) => t(`doubt.kind.${kind}`));
  return (
    <ul class="doubts" aria-label={t('doubt.title')}>
      {[...byKind].map(([name, alike]) => (
        <Doubts key={name} name={name} doubts={alike} onDismiss={onDismiss} />
      ))}
      {dismissed > 0 && (
        <li class="doubts-back">
          <Button tone="quiet" icon="refresh" onClick={onBringBack}>
            {t('doubt.back', { count: dismissed })}
          </Button>
        </li>
      )}
    </ul>
  );
}

interface DoubtsProps {
  name: string;
  doubts: readonly CheckFinding[];
  onDismiss: (finding: CheckFinding, reason: string) => void;
}

function Doubts({ name, doubts, onDismiss }: DoubtsProps) {
  const t = useTranslator();
  const id = useId();
  const [reason, setReason] = useState('');
  const [isHushed, setHushed] = useState(false);
  return (
    <li
      class="doubt"
      data-hushed={isHushed}
      onPointerEnter={() => setHushed(false)}
      onFocusIn={() => setHushed(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setHushed(true);
      }}
    >
      <button type="button" class="doubt-mark" aria-describedby={id}>
        <Icon name="warning" />
        {name}
        {doubts.length > 1 && <b>{doubts.length}</b>}
      </button>
      <div class="doubt-words">
        <ul id={id}>
          {doubts.map((doubt) => (
            <li key={`${findingKey(doubt)}${doubt.start}`}>
              <span>{describeDoubt(doubt, t)}</span>
              <Button icon="check" onClick={() => onDismiss(doubt, reason.trim())}>
                {t('doubt.dismiss')}
              </Button>
            </li>
          ))}
        </ul>
        <label class="doubt-reason">
          {t('doubt.reason')}
          <input
            value={reason}
            placeholder={t('doubt.reasonHint')}
            onInput={({ currentTarget }) => setReason(currentTarget.value)}
          />
        </label>
      </div>
    </li>
  );
}
