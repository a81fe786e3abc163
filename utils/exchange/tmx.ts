import { type BilingualDocument, type ImportedPair, provenance } from './bilingual-document.ts';
import { elements, firstElement, languageOf, xmlAttribute, xmlText } from './xml-text.ts';

/** `20240503T081500Z`. */
function tmxDate(at: Date): string {
  return at.toISOString().replace(/[-:]|\.\d+/gu, '');
}

/** A translation memory (TMX 1.4) of all translated segments of one or more documents in one source language. */
export function writeTmx(documents: readonly BilingualDocument[], now: Date): string {
  const language = xmlAttribute(documents[0]?.sourceLanguage ?? 'en');
  const units = documents.flatMap((document) =>
    document.segments
      .filter(({ target }) => target.trim() !== '')
      .map(({ id, source, target, note }) =>
        [
          `    <tu tuid="${xmlAttribute(id)}" changedate="${tmxDate(now)}">`,
          ...(note ? [`      <note>${xmlText(note)}</note>`] : []),
          ...provenance(document).map((line) => `      <prop type="x-origin">${xmlText(line)}</prop>`),
          `      <tuv xml:lang="${xmlAttribute(document.sourceLanguage)}"><seg>${xmlText(source)}</seg></tuv>`,
          `      <tuv xml:lang="${xmlAttribute(document.targetLanguage)}"><seg>${xmlText(target)}</seg></tuv>`,
          '    </tu>',
        ].join('\n'),
      ),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
    '<tmx version="1.4">',
    `  <header creationtool="Windlion" creationtoolversion="1" datatype="plaintext" segtype="sentence" adminlang="en" srclang="${language}" o-tmf="Windlion" creationdate="${tmxDate(now)}"/>`,
    '  <body>',
    ...units,
    '  </body>',
    '</tmx>',
    '',
  ].join('\n');
}

const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The pairs of a parsed TMX between two languages, compared by language first and by script where both name one. */
export function readTmx(document: Document, sourceLanguage: string, targetLanguage: string): ImportedPair[] {
  return elements(document, 'tu').flatMap((unit): ImportedPair[] => {
    const variants = elements(unit, 'tuv').map((variant) => ({
      language: languageOf(variant),
      text: firstElement(variant, 'seg')?.textContent ?? '',
    }));
    const pick = (wanted: string, other: string | undefined) =>
      variants.find(({ language }) => language.toLowerCase() === wanted.toLowerCase()) ??
      variants.find(({ language, text }) => base(language) === base(wanted) && text !== other);
    const source = pick(sourceLanguage, undefined);
    const target = pick(targetLanguage, source?.text);
    if (!source?.text || !target?.text || source === target) return [];
    return [{ id: unit.getAttribute('tuid'), source: source.text, target: target.text }];
  });
}
