import { useId, useState } from 'preact/hooks';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import './sentence-count.css';

interface SentenceCountProps {
  label: string;
  count: number;
  /** Called once the slider is let go, not on the way. */
  onChange: (count: number) => void;
}

/** How many sentences a summary has, 1–12; the number follows the slider, the work waits until it is let go. */
export function SentenceCount({ label, count, onChange }: SentenceCountProps) {
  const t = useTranslator();
  const id = useId();
  const [sliding, setSliding] = useState<number | null>(null);
  const shown = sliding ?? Math.min(Math.max(count, 1), 12);
  const text = t('sideBySide.sentences', { count: shown });
  return (
    <p class="sentence-count">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={1}
        max={12}
        value={shown}
        aria-valuetext={text}
        onInput={(event) => setSliding(event.currentTarget.valueAsNumber)}
        onChange={(event) => {
          setSliding(null);
          onChange(event.currentTarget.valueAsNumber);
        }}
      />
      <span aria-hidden="true">{text}</span>
    </p>
  );
}
