import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { MessageKey } from '@/utils/locale/translator.ts';
import type { LanguagePair } from '@/utils/translate/pair.ts';
import { isWholeDraft, newDraft, type TermDraft } from './term-draft.ts';

interface TermFormProps {
  start: TermDraft;
  pair: LanguagePair;
  /** The article's host, to which a term can be bound. */
  site: string;
  onSave: (term: TermDraft) => Promise<void>;
}

type TextKey = 'source' | 'target' | 'variants' | 'alternatives' | 'note';

const MORE: readonly { key: TextKey; label: MessageKey; hint: MessageKey; side?: keyof LanguagePair }[] = [
  { key: 'variants', label: 'glossary.variants', hint: 'glossary.listHint', side: 'source' },
  { key: 'alternatives', label: 'glossary.alternatives', hint: 'glossary.listHint', side: 'target' },
  { key: 'note', label: 'glossary.note', hint: 'glossary.noteHint' },
];

/** One term with all that is known of it; saving empties the form for the next. */
export function TermForm({ start, pair, site, onSave }: TermFormProps) {
  const t = useTranslator();
  const [term, setTerm] = useState(start);
  const isWhole = isWholeDraft(term);
  const field = (
    key: TextKey,
    label: MessageKey,
    options: { hint?: MessageKey; lang?: string; off?: boolean } = {},
  ) => (
    <label class="dialog-field">
      {t(label)}
      <input
        value={term[key]}
        lang={options.lang}
        disabled={options.off ?? false}
        placeholder={options.hint && t(options.hint)}
        onInput={({ currentTarget }) => setTerm({ ...term, [key]: currentTarget.value })}
      />
    </label>
  );
  const tick = (key: 'keepAsIs' | 'forSite', label: string) => (
    <label class="dialog-tick">
      <input
        type="checkbox"
        checked={term[key]}
        onChange={({ currentTarget }) => setTerm({ ...term, [key]: currentTarget.checked })}
      />
      {label}
    </label>
  );
  return (
    <form
      class="term-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) void onSave(term).then(() => setTerm(newDraft()));
      }}
    >
      <div class="dialog-columns">
        {field('source', 'glossary.source', { lang: pair.source })}
        {field('target', 'glossary.target', { lang: pair.target, off: term.keepAsIs })}
      </div>
      {tick('keepAsIs', t('glossary.keepAsIs'))}
      <details open={term.variants + term.alternatives + term.note !== '' || term.forSite}>
        <summary>{t('glossary.more')}</summary>
        <div class="dialog-columns">
          {MORE.map(({ key, label, hint, side }) => (
            <div key={key}>{field(key, label, { hint, ...(side ? { lang: pair[side] } : {}) })}</div>
          ))}
        </div>
        {tick('forSite', t('glossary.forSite', { site }))}
      </details>
      <div class="dialog-actions">
        <button type="submit" class="button button-primary" aria-disabled={!isWhole}>
          {term.id === undefined ? t('glossary.save') : t('glossary.saveChange')}
        </button>
        {term.id !== undefined && <Button onClick={() => setTerm(newDraft())}>{t('exchange.cancel')}</Button>}
      </div>
    </form>
  );
}
