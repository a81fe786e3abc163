import { useId } from 'preact/hooks';
import './select-field.css';

interface SelectFieldProps<Value extends string> {
  label: string;
  choices: readonly { value: Value; label: string }[];
  selected: Value;
  onSelect: (value: Value) => void;
  /** Said to screen readers only, where the choices speak for themselves. */
  isLabelHidden?: boolean;
}

/** One of many: a native select, which every keyboard and screen reader knows. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, choices, selected, onSelect, isLabelHidden = false } = props;
  const id = useId();
  return (
    <p class="select-field">
      <label class={isLabelHidden ? 'visually-hidden' : undefined} for={id}>
        {label}
      </label>
      <select
        id={id}
        value={selected}
        onChange={(event) => {
          const choice = choices[event.currentTarget.selectedIndex];
          if (choice !== undefined) onSelect(choice.value);
        }}
      >
        {choices.map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
