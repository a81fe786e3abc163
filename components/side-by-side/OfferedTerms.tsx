import { Button } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { findTerms, type GlossaryTerm, translationOf } from '@/utils/translate/glossary.ts';
import './offered-terms.css';

interface OfferedTermsProps {
  sourceText: string;
  terms: readonly GlossaryTerm[];
  onInsert: (translation: string) => void;
}

/** What the glossary says for the terms of the row in hand, each put in at the cursor by a click. */
export function OfferedTerms({ sourceText, terms, onInsert }: OfferedTermsProps) {
  const t = useTranslator();
  const bySource = new Map(
    findTerms(sourceText, terms).map(({ term, start, end }) => [sourceText.slice(start, end), term] as const),
  );
  if (bySource.size === 0) return null;
  return (
    <ul class="offered-terms" aria-label={t('glossary.title')}>
      {[...bySource].map(([found, term]) => {
        const translation = translationOf(term, found);
        return (
          <li key={found}>
            <Button title={t('glossary.saysSo', { translation })} onClick={() => onInsert(translation)}>
              <span lang={term.pair.source}>{found}</span>
              <span aria-hidden="true">→</span>
              <b lang={term.pair.target}>{translation}</b>
            </Button>
            {term.note !== undefined && <small>{term.note}</small>}
          </li>
        );
      })}
    </ul>
  );
}
