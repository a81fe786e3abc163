import { isHidden } from '../furniture.ts';
import type { Page } from '../page.ts';
import { plainText } from '../plain-text.ts';
import type { Source } from './source.ts';

const TITLE_NAMES =
  '.entry-title, .post-title, .article-title, .headline, [itemprop~="headline"], .p-name, .news-title, .article__title, .article-headline';

/** The headline as the page shows it: the heading that the document's own title repeats. */
export const headingSource: Source = {
  name: 'heading',
  read(page, claim) {
    const documentTitle = fold(page.document.title);
    const metaTitle = fold(page.meta('og:title') ?? '');
    for (const [index, element] of headings(page).entries()) {
      const text = plainText(element.textContent ?? '');
      const folded = fold(text);
      if (folded.length < 2 || text.length > 300) continue;
      const repeated =
        folded.length >= 4 && (documentTitle.includes(folded) || (metaTitle !== '' && metaTitle.includes(folded)));
      const base = element.tagName === 'H1' ? 0.74 : 0.55;
      claim(
        'title',
        text,
        Math.max(0.3, base + (repeated ? 0.18 : 0) - index * 0.01),
        `<${element.tagName.toLowerCase()}> ${text}`,
      );
    }
  },
};

function headings({ document }: Page): Element[] {
  const named = [...document.querySelectorAll(TITLE_NAMES)].filter(
    (element) => /^H[1-3]$/.test(element.tagName) || element.childElementCount <= 2,
  );
  const found = new Set([
    ...document.getElementsByTagName('h1'),
    ...named.slice(0, 4),
    ...document.querySelectorAll('h2'),
  ]);
  return [...found].filter((element) => !isHidden(element)).slice(0, 12);
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
