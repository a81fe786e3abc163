import { type BilingualDocument, provenance, safeLink } from './bilingual-document.ts';
import { markdownLink, markdownText } from './markdown-text.ts';

function section(document: BilingualDocument): string {
  const link = safeLink(document.url);
  const origin = provenance({ ...document, url: '' }).map((line) => `- ${markdownText(line)}`);
  const cells = (...texts: string[]): string => `| ${texts.map((text) => markdownText(text) || ' ').join(' | ')} |`;
  return [
    `# ${markdownText(document.title)}`,
    '',
    ...origin,
    ...(link ? [`- ${markdownLink(link)}`] : []),
    '',
    cells(document.sourceLanguage, document.targetLanguage),
    '| --- | --- |',
    ...document.segments.map(({ source, target }) => cells(source, target)),
    '',
  ].join('\n');
}

/** Documents as Markdown: of each its title, its origin, and a table with one row a segment. */
export function writeMarkdown(documents: readonly BilingualDocument[]): string {
  return documents.map(section).join('\n');
}
