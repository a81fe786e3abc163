import { type BilingualDocument, provenance, safeLink } from './bilingual-document.ts';
import { xmlText } from './xml-text.ts';

const RTL = /^(?:ar|fa|he|iw|ur|ps|sd|ug|yi|dv|ckb)\b/iu;

function languageAttributes(language: string): string {
  return `lang="${xmlText(language)}" dir="${RTL.test(language) ? 'rtl' : 'ltr'}"`;
}

const STYLE =
  'body{font:1rem/1.6 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}table{border-collapse:collapse;width:100%}th,td{border:1px solid #8888;padding:.5rem .75rem;text-align:start;vertical-align:top;width:50%}tr{break-inside:avoid}@media(prefers-color-scheme:dark){:root{color-scheme:dark}}';

/** One or more documents as a page of its own: nothing in it is fetched, and no text can become markup. */
export function writeBilingualHtml(documents: readonly BilingualDocument[]): string {
  const articles = documents.map((document) => {
    const link = safeLink(document.url);
    const origin = provenance({ ...document, url: '' }).map((line) => `<li>${xmlText(line)}</li>`);
    if (link) origin.push(`<li><a href="${xmlText(link)}" rel="noopener noreferrer">${xmlText(link)}</a></li>`);
    const rows = document.segments.map(
      ({ source, target }) =>
        `<tr><td ${languageAttributes(document.sourceLanguage)}>${xmlText(source)}</td><td ${languageAttributes(document.targetLanguage)}>${xmlText(target)}</td></tr>`,
    );
    return [
      '<article>',
      `<h1 ${languageAttributes(document.sourceLanguage)}>${xmlText(document.title)}</h1>`,
      `<ul>${origin.join('')}</ul>`,
      `<table><thead><tr><th scope="col">${xmlText(document.sourceLanguage)}</th><th scope="col">${xmlText(document.targetLanguage)}</th></tr></thead>`,
      `<tbody>${rows.join('\n')}</tbody></table>`,
      '</article>',
    ].join('\n');
  });
  return [
    '<!doctype html>',
    `<html ${languageAttributes(documents[0]?.sourceLanguage ?? 'en')}>`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${xmlText(documents.map(({ title }) => title).join(' · '))}</title>`,
    `<style>${STYLE}</style></head>`,
    '<body>',
    ...articles,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
