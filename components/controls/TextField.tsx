import type { TargetedEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import './text-field.css';

interface TextFieldProps {
  label: string;
  value: string;
  /** Called when the reader is done with it: Enter, or on to somewhere else. */
  onCommit: (value: string) => void;
  hint?: string;
  /** Not shown, nor kept by the browser. */
  isSecret?: boolean;
  /** What is wrong with the value, and what to do. */
  fault?: string | undefined;
  /** What may be chosen instead of typed. */
  suggestions?: readonly string[];
}

/** One line of text, kept when the reader is done with it. */
export function TextField(props: TextFieldProps) {
  const { label, value, onCommit, hint, isSecret = false, fault, suggestions = [] } = props;
  const id = useId();
  // What is being typed outlives whatever is drawn anew in the meantime.
  const [draft, setDraft] = useState<string | null>(null);
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  const shared = {
    id,
    value: draft ?? value,
    spellcheck: false,
    'aria-invalid': fault !== undefined,
    'aria-describedby': described === '' ? undefined : described,
    onInput: ({ currentTarget }: TargetedEvent<HTMLInputElement>) => setDraft(currentTarget.value),
    onChange: ({ currentTarget }: TargetedEvent<HTMLInputElement>) => {
      onCommit(currentTarget.value.trim());
      setDraft(null);
    },
  };
  return (
    <p class="text-field">
      <label for={id}>{label}</label>
      {isSecret ? (
        <input {...shared} type="password" autocomplete="new-password" />
      ) : (
        <input {...shared} autocomplete="off" list={suggestions.length > 0 ? `${id}-list` : undefined} />
      )}
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {fault !== undefined && (
        <span class="text-field-fault" id={`${id}-fault`}>
          {fault}
        </span>
      )}
      {hint !== undefined && (
        <span class="text-field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </p>
  );
}
