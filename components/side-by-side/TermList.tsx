import { useState } from 'preact/hooks';
import { IconButton } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { GlossaryTermRecord } from '@/utils/library/translation-records.ts';

interface TermListProps {
  terms: readonly GlossaryTermRecord[];
  onEdit: (term: GlossaryTermRecord) => void;
  onRemove: (id: string) => void;
}

/** Beyond this many a list is looked through by typing. */
const FEW = 8;
/** Rows drawn at most; the rest is found by typing. */
const SHOWN = 200;

/** The terms of the pair, found by any word of theirs. */
export function TermList({ terms, onEdit, onRemove }: TermListProps) {
  const t = useTranslator();
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const holds = ({ source, target, note = '', variants = [] }: GlossaryTermRecord): boolean =>
    [source, target, note, ...variants].some((text) => text.toLowerCase().includes(wanted));
  const found = wanted === '' ? terms : terms.filter(holds);
  return (
    <section class="term-list" aria-label={t('glossary.count', { count: terms.length })}>
      <h3>{t('glossary.count', { count: terms.length })}</h3>
      {terms.length > FEW && (
        <label class="dialog-field">
          {t('glossary.find')}
          <input type="search" value={query} onInput={({ currentTarget }) => setQuery(currentTarget.value)} />
        </label>
      )}
      <ul>
        {found.slice(0, SHOWN).map((term) => (
          <li key={term.id}>
            <span class="term-words">
              <b lang={term.pair.source}>{term.source}</b>
              {' → '}
              <span lang={term.pair.target}>{term.keepAsIs ? t('glossary.kept') : term.target}</span>
              {term.site !== undefined && <small>{term.site}</small>}
              {term.note !== undefined && <small>{term.note}</small>}
            </span>
            <IconButton
              icon="text"
              label={t('glossary.editTerm', { term: term.source })}
              onClick={() => onEdit(term)}
            />
            <IconButton
              icon="trash"
              label={t('glossary.removeTerm', { term: term.source })}
              onClick={() => onRemove(term.id)}
            />
          </li>
        ))}
      </ul>
      {found.length > SHOWN && <p>{t('glossary.andMore', { count: found.length - SHOWN })}</p>}
    </section>
  );
}
