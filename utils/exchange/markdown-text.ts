/** Text in one line, with every mark that Markdown could read as its own made plain. */
export function markdownText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>()#+\-.!|~^$@&"'=:]/gu, '\\$&');
}

/** A web address as an autolink. */
export function markdownLink(url: string): string {
  return `<${url.replace(/[<>\s|]/gu, encodeURIComponent)}>`;
}
