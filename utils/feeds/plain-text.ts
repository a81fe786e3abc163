import { Parser } from 'htmlparser2';

const UNSHOWN = new Set(['script', 'style', 'template', 'noscript']);

/** The text a reader would see of an HTML fragment: no tags, entities decoded, white space folded. */
export function plainText(html: string): string {
  const texts: string[] = [];
  let unshown = 0;
  const parser = new Parser({
    onopentag(name) {
      if (UNSHOWN.has(name)) unshown += 1;
    },
    onclosetag(name) {
      if (UNSHOWN.has(name)) unshown -= 1;
    },
    ontext(text) {
      if (unshown === 0) texts.push(text);
    },
  });
  parser.end(html);
  return texts.join('').replace(/\s+/gu, ' ').trim();
}
