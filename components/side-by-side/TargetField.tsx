import { useEffect, useRef } from 'preact/hooks';

interface TargetFieldProps {
  label: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  value: string;
  onEdit: (text: string) => void;
  onLeave: () => void;
}

/**
 * A field that grows with its text. It is uncontrolled: nothing is written into it while it has the focus, and
 * nothing is reported while an input method composes, so that no character under way is ever lost.
 */
export function TargetField({ label, lang, dir, value, onEdit, onLeave }: TargetFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const { current } = field;
    if (current !== null && current !== document.activeElement) current.value = value;
  }, [value]);
  return (
    <textarea
      ref={field}
      class="segment-target reading"
      lang={lang}
      dir={dir}
      aria-label={label}
      rows={1}
      spellcheck
      onInput={(event) => {
        if (!event.isComposing) onEdit(event.currentTarget.value);
      }}
      onCompositionEnd={(event) => onEdit(event.currentTarget.value)}
      onBlur={onLeave}
    />
  );
}
