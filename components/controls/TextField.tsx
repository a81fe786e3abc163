import { useId } from 'preact/hooks';
import './text-field.css';

interface TextFieldProps {
  label: string;
  value: string;
  /** Called when the reader is done with it: Enter, or on to somewhere else. */
  onCommit: (value: string) => void;
  hint?: string;
  /** What may be chosen instead of typed. */
  suggestions?: readonly string[];
}

/** One line of text, kept when the reader is done with it. */
export function TextField({ label, value, onCommit, hint, suggestions = [] }: TextFieldProps) {
  const id = useId();
  return (
    <p class="text-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        value={value}
        autocomplete="off"
        list={suggestions.length > 0 ? `${id}-list` : undefined}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onCommit(event.currentTarget.value.trim())}
      />
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {hint !== undefined && (
        <span class="text-field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </p>
  );
}
