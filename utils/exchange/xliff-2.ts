import { type BilingualDocument, type BilingualSegment, provenance } from './bilingual-document.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

const STATES: Record<BilingualSegment['state'], string> = {
  new: 'initial',
  draft: 'initial',
  translated: 'translated',
  reviewed: 'reviewed',
};

function notes(lines: readonly string[]): string {
  const own = lines.filter((line) => line.trim() !== '').map((line) => `<note>${xmlText(line)}</note>`);
  return own.length > 0 ? `<notes>${own.join('')}</notes>` : '';
}

function unit({ id, source, target, state, note }: BilingualSegment, index: number): string {
  // Ids are name tokens here; a segment's own id goes along as the unit's name.
  return [
    `    <unit id="u${index + 1}" name="${xmlAttribute(id)}" xml:space="preserve">${notes([note ?? ''])}`,
    `<segment state="${STATES[state]}"><source>${xmlText(source)}</source>`,
    target.trim() === '' ? '' : `<target>${xmlText(target)}</target>`,
    '</segment></unit>',
  ].join('');
}

/** Documents of one pair of languages as XLIFF 2.1, for tools that have left 1.2 behind; each is a file of its own in it. */
export function writeXliff2(documents: readonly BilingualDocument[]): string {
  const { sourceLanguage = 'und', targetLanguage = 'und' } = documents[0] ?? {};
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="${xmlAttribute(sourceLanguage)}" trgLang="${xmlAttribute(targetLanguage)}">`,
    ...documents.flatMap((document, index) => [
      `  <file id="f${index + 1}" original="${xmlAttribute(document.url || document.title)}">${notes([document.title, ...provenance(document)])}`,
      ...document.segments.map(unit),
      '  </file>',
    ]),
    '</xliff>',
    '',
  ].join('\n');
}
