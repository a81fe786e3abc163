import { useId } from 'preact/hooks';
import './switch.css';

interface SwitchProps {
  label: string;
  hint?: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** On or off, at once: a native checkbox told as a switch. */
export function Switch({ label, hint, on, onChange }: SwitchProps) {
  const hintId = useId();
  return (
    <div class="switch">
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          aria-describedby={hint ? hintId : undefined}
          onChange={({ currentTarget }) => {
            const wanted = currentTarget.checked;
            // It shows what is so: what is wished may be refused.
            currentTarget.checked = on;
            onChange(wanted);
          }}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p class="switch-hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
