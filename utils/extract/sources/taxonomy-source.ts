import type { Term } from '@/utils/article/extraction.ts';
import { isBeside } from '../furniture.ts';
import type { Page } from '../page.ts';
import { plainText } from '../plain-text.ts';
import type { Source } from './source.ts';

const TAG_LINKS =
  'a[rel~="tag"], .post-tags a, .tags a, .tag-links a, .tags-links a, .article-tags a, .entry-tags a, .keywords a, .keyword a, [class*="tag-list"] a, [class*="taglist"] a, [class*="article__tags"] a, .hashtag a, a.hashtag';
const CATEGORY_LINKS = 'a[rel~="category"], .cat-links a, .penci-cat-name, .entry-categories a, .post-categories a';

/** Tags and categories as the page links them; `rel="category tag"` is WordPress's category. */
export const taxonomySource: Source = {
  name: 'taxonomy',
  read(page, claim) {
    claim('categories', terms(page, CATEGORY_LINKS), 0.8);
    claim(
      'tags',
      terms(page, TAG_LINKS, (link) => !/\bcategory\b/.test(link.getAttribute('rel') ?? '')),
      0.8,
    );
  },
};

function terms(page: Page, selector: string, accepts: (link: Element) => boolean = () => true): Term[] {
  const byName = new Map<string, Term>();
  for (const link of page.document.querySelectorAll(selector)) {
    const name = plainText(link.textContent ?? '').replace(/^#/, '');
    if (name === '' || name.length > 50 || byName.has(name) || !accepts(link) || isBeside(link)) continue;
    const url = page.resolve(link.getAttribute('href'));
    byName.set(name, url === null ? { name } : { name, url });
  }
  return [...byName.values()].slice(0, 30);
}
