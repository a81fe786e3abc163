const CODE_WORDS =
  /\bfunction\s*\(|\bdocument\s?\.\s?\w+|\bwindow\s?\.\s?\w+|addEventListener|getElementById|querySelector|\b(?:var|let|const)\s+\w+\s*=|=>\s*\{|\btry\s*\{|\bcatch\s*\(|jQuery|\$\(|\breturn\s*[!\w]+\s*;|wpadminbar|\bif\s*\(\s*!?\w+|googletag|dataLayer|adsbygoogle/g;

/** What text is covered with when it is no prose but a style sheet, data, or a page builder's unread marks. */
const COVERINGS: readonly (readonly [string, RegExp, number])[] = [
  ['{', /[^{}\n]{1,120}\{\s*(?:[\w-]+\s*:[^{};]{1,200}(?:;\s*|(?=\})))+\}|@media[^{}]{1,80}\{|\}/g, 0.8],
  [
    '{',
    /["“”„]?[@\w-]{1,40}["“”]\s*:\s*(?:["“”„][^"“”„]{0,300}["“”]|-?[\d.]+|true|false|null|(?=[{[]))|[{}[\],]/g,
    0.8,
  ],
  ['[', /\[\/?[a-z][\w-]*(?:\s[^\]]{0,300})?\]/g, 0.9],
];

/** True for source code that an injection left as visible text, its quotes often curled by the publishing system. */
export function isInjectedScript(element: Element, text: string): boolean {
  if (text.length < 20) return false;
  const signs = text.match(/[{}();=[\]]/g)?.length ?? 0;
  if (signs <= text.length * 0.02 || element.closest('pre, code, .highlight') !== null) return false;
  const words = text.match(CODE_WORDS)?.length ?? 0;
  if ((words >= 2 && signs > text.length * 0.04) || (words >= 1 && signs > text.length * 0.12)) return true;
  return COVERINGS.some(([sign, pattern, share]) => text.includes(sign) && isCovered(text, pattern, share));
}

/** Footnote marks such as `[12]` are text: only what holds a letter counts. */
function isCovered(text: string, pattern: RegExp, share: number): boolean {
  const rest = text.replace(pattern, '').trim();
  return rest.length < text.length * (1 - share) && /[a-z_-]{3}/i.test(text) && /[{}=:_]/.test(text);
}
