import type { Term } from '@/utils/article/extraction.ts';
import { isBeside } from '../furniture.ts';
import { namedElements } from '../named-elements.ts';
import type { Page } from '../page.ts';
import { plainText } from '../plain-text.ts';
import type { Source } from './source.ts';
import { addressedTagLinks, labelledCategoryLinks, labelledTagLinks } from './tag-links.ts';

const MAX_TERM = 40;
const MAX_TERMS = 25;
const NAMED_AFTER_TAGS = /[Tt]ag|keyword|topic|label/;
const TAG_BOX =
  /(?:^|[\s_-])(?:(?:post|article|entry|story|news|content|detail|single|part|hash|blog|meta|field--name-field)[-_]*)*(?:tags?|hash-?tags?|taglist|keywords?|topics?|labels?)(?:[-_\d]*(?:list|links?|wrap(?:per)?|box|container|items?|group|section|area|bar|cloud-links))*(?:$|[\s_])/i;
const CATEGORY_ADDRESS = /\/(?:categor(?:y|ies|ia|ias|ie)|kategorien?)\/|[?&]cat=/i;
const NOT_TAG_BOX = /tag-?cloud|tagline|hot|popular|trend|nav|menu|header|footer|widget|stage|vintage/i;

/** Tags and categories as the page links them; `rel="category tag"` is WordPress's category. */
export const taxonomySource: Source = {
  name: 'taxonomy',
  read(page, claim) {
    const related = [...page.document.querySelectorAll('a[rel~="tag"]')];
    const isCategory = (link: Element) =>
      /\bcategory\b/.test(link.getAttribute('rel') ?? '') || CATEGORY_ADDRESS.test(link.getAttribute('href') ?? '');
    claim('categories', terms(related.filter(isCategory), page), 0.8, 'rel="category tag"');
    claim(
      'tags',
      terms(
        related.filter((link) => !isCategory(link)),
        page,
      ),
      0.82,
      'rel="tag"',
    );
    for (const box of namedElements(page, NAMED_AFTER_TAGS)) {
      const name = box.getAttribute('class') ?? '';
      if (!TAG_BOX.test(name) || NOT_TAG_BOX.test(name) || isBeside(box)) continue;
      const inside = [...box.getElementsByTagName('a')];
      const links = box.tagName === 'A' ? siblingsLike(box) : inside.length === 1 ? besideLike(box) : inside;
      if (links.length > MAX_TERMS) continue;
      claim('tags', terms(links, page), 0.78, `class="${name}"`);
      break;
    }
    claim('categories', terms(labelledCategoryLinks(page), page), 0.7, 'label');
    claim('tags', terms(labelledTagLinks(page), page), 0.79, 'label');
    claim('tags', terms(addressedTagLinks(page), page), 0.73, 'address');
  },
};

/** The links of several boxes of one class in a row: `<div class="tag"><a>…</a></div>`. */
function besideLike(box: Element): Element[] {
  const name = box.getAttribute('class');
  return [...(box.parentElement?.children ?? [])]
    .filter((other) => other.getAttribute('class') === name)
    .flatMap((other) => [...other.getElementsByTagName('a')]);
}

/** `<a class="tag">` several times in a row. */
function siblingsLike(link: Element): Element[] {
  const root = link.parentElement?.tagName === 'LI' ? link.parentElement.parentElement : link.parentElement;
  const name = link.getAttribute('class');
  return [...(root?.getElementsByTagName('a') ?? [])].filter((other) => other.getAttribute('class') === name);
}

function terms(links: readonly Element[], page: Page): Term[] {
  const byName = new Map<string, Term>();
  for (const link of links) {
    const name = plainText(link.textContent ?? '').replace(/^[#＃]\s?|[,，、]$/g, '');
    if (name === '' || name.length > MAX_TERM || byName.has(name) || isBeside(link)) continue;
    const url = page.resolve(link.getAttribute('href'));
    byName.set(name, url === null ? { name } : { name, url });
  }
  return [...byName.values()].slice(0, MAX_TERMS);
}
