import { normaliseLanguage } from '@/utils/translate/pair.ts';
import type { BilingualDocument } from './bilingual-document.ts';
import { writeTmx } from './tmx.ts';
import { writeXliff } from './xliff.ts';
import { xmlCharacters, xmlText } from './xml-text.ts';
import { writeZip } from './zip-archive.ts';

/** OmegaT knows languages and regions, no scripts. */
const CODES: Record<string, string> = { 'zh-Hant': 'ZH-TW', 'zh-Hant-HK': 'ZH-HK', 'zh-Hans': 'ZH-CN' };

function omegatCode(tag: string): string {
  const language = normaliseLanguage(tag);
  return CODES[language] ?? (language.split('-')[0] ?? language).toUpperCase();
}

const FOLDERS = ['source_dir', 'target_dir', 'tm_dir', 'glossary_dir', 'glossary_file', 'dictionary_dir'];

/** Segments are sentences already: OmegaT must not cut them again, or the memory would no longer fit them. */
function projectFile(source: string, target: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<omegat><project version="1.0">',
    ...FOLDERS.map((name) => `<${name}>__DEFAULT__</${name}>`),
    `<source_lang>${xmlText(omegatCode(source))}</source_lang>`,
    `<target_lang>${xmlText(omegatCode(target))}</target_lang>`,
    '<sentence_seg>false</sentence_seg>',
    '<support_default_translations>true</support_default_translations>',
    '<remove_tags>false</remove_tags>',
    '</project></omegat>',
    '',
  ].join('\n');
}

/** OmegaT leaves the space around a source out: in its memory a source must stand without it too. */
function withoutOuterSpace(document: BilingualDocument): BilingualDocument {
  const segments = document.segments.map((segment) => ({ ...segment, source: xmlCharacters(segment.source).trim() }));
  return { ...document, segments };
}

/** A ready OmegaT project as a ZIP: documents of one pair to translate, and all their translations in its memory. */
export function writeOmegatProject(given: readonly BilingualDocument[], now: Date): Blob {
  const documents = given.map(withoutOuterSpace);
  const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
  const [first] = documents;
  const project = projectFile(first?.sourceLanguage ?? 'en', first?.targetLanguage ?? 'en');
  return writeZip([
    { path: 'omegat.project', bytes: encode(project) },
    ...['omegat', 'target', 'glossary', 'dictionary'].map((folder) => ({ path: `${folder}/`, bytes: encode('') })),
    ...documents.map((document, index) => ({
      path: `source/article-${index + 1}.xlf`,
      bytes: encode(writeXliff([document], { forOmegat: true })),
    })),
    { path: 'tm/auto/windlion.tmx', bytes: encode(writeTmx(documents, now)) },
  ]);
}
