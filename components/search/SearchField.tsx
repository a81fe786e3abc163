import type { Ref } from 'preact';
import { Icon } from '@/components/controls/Icon.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import './search.css';

interface SearchFieldProps {
  text: string;
  onText: (text: string) => void;
  onFocus: () => void;
  /** Arrow down or Enter: on to what was found. */
  onLeave: () => void;
  field?: Ref<HTMLInputElement>;
}

/** The search field; while an input method composes, nothing is searched for. */
export function SearchField({ text, onText, onFocus, onLeave, field }: SearchFieldProps) {
  const t = useTranslator();
  return (
    <search class="search-field">
      <Icon name="search" />
      <input
        ref={field ?? null}
        type="search"
        value={text}
        aria-label={t('search.label')}
        aria-keyshortcuts="/"
        placeholder={t('search.placeholder')}
        autocomplete="off"
        spellcheck={false}
        onFocus={onFocus}
        onInput={(event) => {
          if (!event.isComposing) onText(event.currentTarget.value);
        }}
        onCompositionEnd={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return;
          event.preventDefault();
          onLeave();
        }}
      />
      <span class="search-field-key" aria-hidden="true">
        /
      </span>
    </search>
  );
}
