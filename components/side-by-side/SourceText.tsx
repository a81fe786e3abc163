import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { findTerms, type GlossaryTerm, translationOf } from '@/utils/translate/glossary.ts';
import { RubyText } from './RubyText.tsx';

interface SourceTextProps {
  text: string;
  terms: readonly GlossaryTerm[];
  /** How each character is read, where that is to be shown. */
  readings: readonly (string | null)[] | null;
}

/** A sentence with the glossary's terms marked, each with its translation as a tooltip. */
export function SourceText({ text, terms, readings }: SourceTextProps) {
  const t = useTranslator();
  const matches = findTerms(text, terms);
  // Readings count characters, offsets count UTF-16 units.
  const piece = (start: number, end: number) => {
    const before = [...text.slice(0, start)].length;
    const own = text.slice(start, end);
    return <RubyText text={own} readings={readings?.slice(before, before + [...own].length) ?? null} />;
  };
  return (
    <>
      {matches.map(({ term, start, end }, index) => {
        const found = text.slice(start, end);
        return (
          <span key={start}>
            {piece(matches[index - 1]?.end ?? 0, start)}
            <span class="source-term" title={t('glossary.saysSo', { translation: translationOf(term, found) })}>
              {piece(start, end)}
            </span>
          </span>
        );
      })}
      {piece(matches.at(-1)?.end ?? 0, text.length)}
    </>
  );
}
