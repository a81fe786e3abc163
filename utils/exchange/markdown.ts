import { type BilingualDocument, provenance, safeLink } from './bilingual-document.ts';

/** Text in one line, with every mark that Markdown could read as its own made plain. */
function markdownText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>()#+\-.!|~^$@&"'=:]/gu, '\\$&');
}

/** A document as Markdown: its title, its origin, and a table with one row a segment. */
export function writeMarkdown(document: BilingualDocument): string {
  const link = safeLink(document.url);
  const origin = provenance({ ...document, url: '' }).map((line) => `- ${markdownText(line)}`);
  const cells = (...texts: string[]): string => `| ${texts.map((text) => markdownText(text) || ' ').join(' | ')} |`;
  return [
    `# ${markdownText(document.title)}`,
    '',
    ...origin,
    ...(link ? [`- <${link.replace(/[<>\s|]/gu, encodeURIComponent)}>`] : []),
    '',
    cells(document.sourceLanguage, document.targetLanguage),
    '| --- | --- |',
    ...document.segments.map(({ source, target }) => cells(source, target)),
    '',
  ].join('\n');
}
