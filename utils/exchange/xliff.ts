import { type BilingualDocument, type BilingualSegment, type ImportedPair, provenance } from './bilingual-document.ts';
import { elements, firstElement, xmlAttribute, xmlText } from './xml-text.ts';

const STATES: Record<BilingualSegment['state'], string> = {
  new: 'new',
  draft: 'needs-review-translation',
  translated: 'translated',
  reviewed: 'final',
};

export interface XliffOptions {
  /** OmegaT reads `<target>` as its source: the target then repeats the source, and a TMX brings the translations. */
  forOmegat?: boolean;
}

function writeUnit(
  segment: BilingualSegment,
  document: BilingualDocument,
  { forOmegat = false }: XliffOptions,
): string {
  const { id, source, target, state, note } = segment;
  const approved = state === 'reviewed' && !forOmegat ? ' approved="yes"' : '';
  const written = forOmegat
    ? `<target xml:lang="${xmlAttribute(document.targetLanguage)}">${xmlText(source)}</target>`
    : `<target xml:lang="${xmlAttribute(document.targetLanguage)}" state="${STATES[state]}">${xmlText(target)}</target>`;
  return [
    `      <trans-unit id="${xmlAttribute(id)}" xml:space="preserve"${approved}>`,
    `        <source xml:lang="${xmlAttribute(document.sourceLanguage)}">${xmlText(source)}</source>`,
    `        ${written}`,
    ...(note ? [`        <note>${xmlText(note)}</note>`] : []),
    '      </trans-unit>',
  ].join('\n');
}

function writeFile(document: BilingualDocument, options: XliffOptions): string[] {
  const notes = [document.title, ...provenance(document)].filter(Boolean);
  return [
    `  <file original="${xmlAttribute(document.url || document.title)}" source-language="${xmlAttribute(document.sourceLanguage)}" target-language="${xmlAttribute(document.targetLanguage)}" datatype="plaintext">`,
    '    <header>',
    ...notes.map((note) => `      <note>${xmlText(note)}</note>`),
    '    </header>',
    '    <body>',
    ...document.segments.map((segment) => writeUnit(segment, document, options)),
    '    </body>',
    '  </file>',
  ];
}

/** Documents as XLIFF 1.2, which every translator's tool reads; each is a file of its own in it. */
export function writeXliff(documents: readonly BilingualDocument[], options: XliffOptions = {}): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    ...documents.flatMap((document) => writeFile(document, options)),
    '</xliff>',
    '',
  ].join('\n');
}

/** The pairs of a parsed XLIFF, version 1.2 or 2.x. */
export function readXliff(document: Document): ImportedPair[] {
  const units = [...elements(document, 'trans-unit'), ...elements(document, 'unit')];
  return units.flatMap((unit): ImportedPair[] => {
    const source = firstElement(unit, 'source')?.textContent;
    const target = firstElement(unit, 'target')?.textContent;
    return source && target ? [{ id: unit.getAttribute('name') ?? unit.getAttribute('id'), source, target }] : [];
  });
}
