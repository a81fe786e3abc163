import { type GlossaryTerm, translationOf } from '@/utils/translate/glossary.ts';
import { elements, firstElement, languageOf, xmlAttribute, xmlText } from './xml-text.ts';

function languageSet(language: string, terms: readonly string[]): string {
  const tigs = terms.map((term) => `<tig><term>${xmlText(term)}</term></tig>`).join('');
  return `        <langSet xml:lang="${xmlAttribute(language)}">${tigs}</langSet>`;
}

/** A glossary as TBX (ISO 30042:2008, MARTIF), one entry a term. */
export function writeTbx(terms: readonly GlossaryTerm[]): string {
  const entries = terms.flatMap((term, index) => [
    `      <termEntry id="t${index + 1}">`,
    ...(term.note ? [`        <note>${xmlText(term.note)}</note>`] : []),
    languageSet(term.pair.source, [term.source, ...(term.variants ?? [])]),
    languageSet(term.pair.target, [translationOf(term, term.source), ...(term.alternatives ?? [])]),
    '      </termEntry>',
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">',
    '<martif type="TBX" xml:lang="en">',
    '  <martifHeader><fileDesc><sourceDesc><p>Windlion</p></sourceDesc></fileDesc></martifHeader>',
    '  <text>',
    '    <body>',
    ...entries,
    '    </body>',
    '  </text>',
    '</martif>',
    '',
  ].join('\n');
}

const base = (tag: string): string => tag.toLowerCase().split(/[-_]/u)[0] ?? '';

/** The terms of a parsed TBX, version 2 or 3, for a pair of languages. */
export function readTbx(document: Document, pair: GlossaryTerm['pair']): GlossaryTerm[] {
  const entries = [...elements(document, 'termEntry'), ...elements(document, 'conceptEntry')];
  return entries.flatMap((entry): GlossaryTerm[] => {
    const sets = [...elements(entry, 'langSet'), ...elements(entry, 'langSec')];
    const pick = (wanted: string, not?: Element): Element | undefined =>
      sets.find((set) => set !== not && languageOf(set).toLowerCase() === wanted.toLowerCase()) ??
      sets.find((set) => set !== not && base(languageOf(set)) === base(wanted));
    const sourceSet = pick(pair.source);
    const targetSet = pick(pair.target, sourceSet);
    if (!sourceSet || !targetSet) return [];
    const wordsOf = (set: Element): string[] => elements(set, 'term').flatMap((term) => term.textContent?.trim() || []);
    const [source, ...variants] = wordsOf(sourceSet);
    const [target, ...alternatives] = wordsOf(targetSet);
    if (source === undefined || target === undefined) return [];
    const note = firstElement(entry, 'note')?.textContent?.trim();
    return [
      {
        source,
        target,
        pair,
        ...(variants.length > 0 ? { variants } : {}),
        ...(alternatives.length > 0 ? { alternatives } : {}),
        ...(note ? { note } : {}),
      },
    ];
  });
}
