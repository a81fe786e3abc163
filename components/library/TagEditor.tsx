import { useId, useState } from 'preact/hooks';
import { Icon } from '@/components/controls/Icon.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { CompleteTag } from '@/utils/tags/complete-tag.ts';
import { tagKey } from '@/utils/tags/tag-key.ts';
import './tag-editor.css';

interface TagEditorProps {
  tags: readonly string[];
  /** Completes from the tags in use. */
  complete: CompleteTag;
  suggestions: readonly string[];
  lang?: string | undefined;
  onFocus: () => void;
  onChange: (tags: string[]) => void;
}

const SHOWN_COMPLETIONS = 7;
const STEPS: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** An article's tags, with completion by the ARIA combobox pattern; what an input method composes is left alone. */
export function TagEditor({ tags, complete, suggestions, lang, onFocus, onChange }: TagEditorProps) {
  const t = useTranslator();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(-1);
  const completions = typed.trim() === '' ? [] : complete(typed, SHOWN_COMPLETIONS, tags.map(tagKey));
  const isOpen = completions.length > 0;

  const add = (name: string): void => {
    setTyped('');
    setActive(-1);
    const key = tagKey(name);
    if (key !== '' && !tags.some((tag) => tagKey(tag) === key)) onChange([...tags, name.trim()]);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const step = STEPS[event.key];
    if (step !== undefined && isOpen) {
      event.preventDefault();
      setActive((active + step + completions.length + (active === -1 && step === -1 ? 1 : 0)) % completions.length);
    } else if ((event.key === 'Enter' || event.key === ',') && typed.trim() !== '') {
      event.preventDefault();
      add(completions[active]?.name ?? typed);
    } else if (event.key === 'Escape' && typed !== '') {
      event.preventDefault();
      setTyped('');
    }
  };

  return (
    <div class="tag-editor">
      <ul class="tag-editor-tags" aria-label={t('article.tags')}>
        {tags.map((tag) => (
          <li key={tag} lang={lang}>
            {tag}
            <button
              type="button"
              aria-label={t('tags.remove', { tag })}
              onClick={() => onChange(tags.filter((other) => other !== tag))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <div class="tag-editor-field">
        <input
          type="text"
          role="combobox"
          value={typed}
          placeholder={t('tags.add')}
          aria-label={t('tags.add')}
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active === -1 ? undefined : `${id}-${active}`}
          autocomplete="off"
          onFocus={onFocus}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setActive(-1);
          }}
          onKeyDown={press}
          onBlur={() => setActive(-1)}
        />
        <div role="listbox" id={`${id}-list`} aria-label={t('tags.completions')} hidden={!isOpen}>
          {completions.map(({ tagKey: key, name, count }, index) => (
            <div
              key={key}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onPointerDown={(event) => {
                event.preventDefault();
                add(name);
              }}
            >
              {name} <span>{count}</span>
            </div>
          ))}
        </div>
      </div>
      {suggestions.length > 0 && (
        <ul class="tag-editor-suggestions" aria-label={t('tags.suggestions')}>
          {suggestions.map((name) => (
            <li key={name}>
              <button
                type="button"
                lang={lang}
                aria-label={t('tags.addNamed', { tag: name })}
                onClick={() => add(name)}
              >
                <Icon name="plus" />
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
