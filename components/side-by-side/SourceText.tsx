import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { findTerms, type GlossaryTerm, translationOf } from '@/utils/translate/glossary.ts';

/** A sentence with the glossary's terms marked, each with its translation as a tooltip. */
export function SourceText({ text, terms }: { text: string; terms: readonly GlossaryTerm[] }) {
  const t = useTranslator();
  const matches = findTerms(text, terms);
  const rest = text.slice(matches.at(-1)?.end ?? 0);
  return (
    <>
      {matches.map(({ term, start, end }, index) => {
        const found = text.slice(start, end);
        return (
          <span key={start}>
            {text.slice(matches[index - 1]?.end ?? 0, start)}
            <span class="source-term" title={t('glossary.saysSo', { translation: translationOf(term, found) })}>
              {found}
            </span>
          </span>
        );
      })}
      {rest}
    </>
  );
}
