import { useId } from 'preact/hooks';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import './sentence-count.css';

interface SentenceCountProps {
  count: number;
  /** Called once the slider is let go, not on the way. */
  onChange: (count: number) => void;
}

/** How many sentences the summary has, 1–12. */
export function SentenceCount({ count, onChange }: SentenceCountProps) {
  const t = useTranslator();
  const id = useId();
  return (
    <p class="sentence-count">
      <label for={id}>{t('reader.sentences', { count })}</label>
      <input
        id={id}
        type="range"
        min={1}
        max={12}
        value={count}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </p>
  );
}
