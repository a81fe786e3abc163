import { useId, useState } from 'preact/hooks';
import type { CompleteTag } from '@/utils/tags/complete-tag.ts';
import '@/components/controls/button.css';
import './name-form.css';

interface NameFormProps {
  label: string;
  /** What giving the name will do. */
  hint: string;
  action: string;
  value: string;
  complete: CompleteTag;
  onName: (name: string) => void;
}

const OFFERED = 8;

/** One name of a tag, with the tags there are offered by the browser's own list. */
export function NameForm({ label, hint, action, value, complete, onName }: NameFormProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const offered = typed.trim() === '' || typed === value ? [] : complete(typed, OFFERED);
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        onName(typed);
        if (value === '') setTyped('');
      }}
    >
      <label for={id}>{label}</label>
      <div class="name-form-row">
        <input
          id={id}
          type="text"
          list={`${id}-list`}
          value={typed}
          autocomplete="off"
          aria-describedby={`${id}-hint`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <datalist id={`${id}-list`}>
          {offered.map(({ tagKey, name }) => (
            <option key={tagKey} value={name} />
          ))}
        </datalist>
        <button type="submit" class="button button-plain">
          {action}
        </button>
      </div>
      <p id={`${id}-hint`}>{hint}</p>
    </form>
  );
}
