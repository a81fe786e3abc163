const CODE_WORDS =
  /\bfunction\s*\(|\bdocument\s?\.\s?\w+|\bwindow\s?\.\s?\w+|addEventListener|getElementById|querySelector|\b(?:var|let|const)\s+\w+\s*=|=>\s*\{|\btry\s*\{|\bcatch\s*\(|jQuery|\$\(|\breturn\s*[!\w]+\s*;|wpadminbar|\bif\s*\(\s*!?\w+|googletag|dataLayer|adsbygoogle/g;

/** True for source code that an injection left as visible text, its quotes often curled by the publishing system. */
export function isInjectedScript(element: Element, text: string): boolean {
  if (text.length < 20 || !/[{}();=]/.test(text) || element.closest('pre, code, .highlight') !== null) return false;
  const words = text.match(CODE_WORDS)?.length ?? 0;
  const signs = text.match(/[{}();=]/g)?.length ?? 0;
  return (words >= 2 && signs > text.length * 0.04) || (words >= 1 && signs > text.length * 0.12);
}
