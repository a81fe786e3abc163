import { useId } from 'preact/hooks';
import './choice-group.css';

interface ChoiceGroupProps<Value extends string> {
  legend: string;
  choices: readonly { value: Value; label: string; lang?: string }[];
  selected: Value;
  onSelect: (value: Value) => void;
}

/** One of a few, all in sight: native radio buttons, so that arrows, labels and forced colours work by themselves. */
export function ChoiceGroup<Value extends string>({ legend, choices, selected, onSelect }: ChoiceGroupProps<Value>) {
  const name = useId();
  return (
    <fieldset class="choice-group">
      <legend>{legend}</legend>
      <div class="choice-group-row">
        {choices.map(({ value, label, lang }) => (
          <label key={value} lang={lang}>
            <input type="radio" name={name} checked={value === selected} onChange={() => onSelect(value)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
