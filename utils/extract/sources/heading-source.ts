import { isBeside, namesOf } from '../furniture.ts';
import { findHeadline } from '../headline.ts';
import { isHidden } from '../hidden.ts';
import type { Page } from '../page.ts';
import { plainText } from '../plain-text.ts';
import { selectAll } from '../select.ts';
import { titleLikeness } from '../title.ts';
import type { Source } from './source.ts';

const TITLE_NAMES =
  'h1, .entry-title, .post-title, .article-title, .headline, [itemprop~="headline"], .p-name, .news-title, .article__title, .article-headline';
const SITE_NAMES =
  /(?:^|[\s_-])(?:logo|site-?(?:title|name|logo)|brand|masthead|blog-?title|header-?title)(?:$|[\s_-])/i;
const MAX_HEADINGS = 8;
const DATE = /(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}/;
const DAY_ALONE = /^\s*(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}[\d\s:/.月日-]*$/;

/** The headline as the page shows it, believed the more it is like the document's own titles. */
export const headingSource: Source = {
  name: 'heading',
  read(page, claim) {
    const titles = [page.document.title, page.meta('og:title') ?? ''].filter((title) => title !== '');
    const headline = findHeadline(page);
    if (headline !== null && headline.line.text.length < 200) {
      const text = withoutAnchor(plainText(withoutDateline(headline.line.text)));
      const isHeading = /^H[1-3]$/.test(headline.line.element.tagName);
      const rank = headline.repeated ? (isHeading ? 0.94 : 0.9) : isHeading ? 0.6 : 0.3;
      if (!isSiteName(headline.line.element)) claim('title', text, rank, text);
    }
    for (const [index, element] of headings(page).entries()) {
      const text = withoutAnchor(plainText(withoutDateline(brokenText(element))));
      if (text.length < 2 || text.length > 300 || isSiteName(element)) continue;
      const likeness = Math.max(0, ...titles.map((title) => titleLikeness(text, title)));
      const isTop = element.tagName === 'H1' && !isBeside(element);
      claim(
        'title',
        text,
        (isTop ? 0.66 : 0.5) + likeness * 0.24 - index * 0.01,
        `<${element.tagName.toLowerCase()}> ${text}`,
      );
    }
  },
};

/** Some systems set the dateline below the title in the heading itself: `<h1>Title<br><span>2016-05-30 …</span></h1>`. */
function withoutDateline(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  return DATE.test(rest.join(' ')) && !DATE.test(first) ? first : text;
}

/** An element's text in one line, but for the breaks between its parts, and without a part that only tells the day. */
function brokenText(element: Element): string {
  const parts = [...element.childNodes].map((node) =>
    node.nodeName === 'BR' ? '\n' : (node.textContent ?? '').replace(/\s+/g, ' '),
  );
  return parts.filter((part, _, { length }) => length === 1 || !DAY_ALONE.test(part)).join('');
}

/** Manuals put a sign to link to behind each heading. */
function withoutAnchor(text: string): string {
  return text.replace(/\s*(?:[¶§🔗]|(?<=\S)#)$/u, '');
}

function headings(page: Page): Element[] {
  return selectAll(page, TITLE_NAMES)
    .filter((element) => !isHidden(element))
    .slice(0, MAX_HEADINGS);
}

/** A heading that only leads home names the site. */
function isSiteName(element: Element): boolean {
  const link = element.querySelector('a[href]') ?? element.closest('a[href]');
  const leadsHome = link !== null && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(link.getAttribute('href') ?? '-');
  return leadsHome || SITE_NAMES.test(namesOf(element));
}
