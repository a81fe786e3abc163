import { isBeside, namesOf } from '../furniture.ts';
import { findHeadline } from '../headline.ts';
import { isHidden } from '../hidden.ts';
import { namedElements } from '../named-elements.ts';
import type { Page } from '../page.ts';
import { placeOf } from '../place.ts';
import { plainText } from '../plain-text.ts';
import { titleLikeness } from '../title.ts';
import type { Source } from './source.ts';

const TITLE = /(?:^|[\s_-]|[a-z])(?:[Tt]itle|[Tt]it|[Hh]eadline|biaoti)(?:$|\s|[_-]?(?:text|h?\d)(?:$|\s))/;
const NOT_THE_TITLE =
  /sub|site|section|side|widget|box|block|list|logo|brand|comment|related|nav|menu|cat|author|card/i;
const MIN_LENGTH = 6;
const MAX_LENGTH = 120;
const UNLIKE = 0.2;

/** Where neither a heading nor the head tells the title: the text nearest above the article that is called one. */
export const namedTitleSource: Source = {
  name: 'named',
  read(page, claim) {
    if (page.document.getElementsByTagName('h1').length > 0 || findHeadline(page)?.repeated === true) return;
    const text = nearestAbove(page);
    const titles = [page.document.title, page.meta('og:title') ?? ''];
    // What is quite unlike it in the head names the site or the section on every page.
    const isTold = titles.some((title) => titleLikeness(text, title) > UNLIKE);
    claim('title', text, isTold ? 0.62 : 0.67, text);
  },
};

function nearestAbove(page: Page): string {
  const above = namedElements(page, TITLE).filter((element) => {
    const length = element.textContent?.trim().length ?? 0;
    const isPlain = length >= MIN_LENGTH && length <= MAX_LENGTH && element.querySelector('a, p, ul, table') === null;
    return isPlain && !NOT_THE_TITLE.test(namesOf(element)) && !isHidden(element) && !isBeside(element);
  });
  return plainText(above.filter((element) => placeOf(element, page) === 'before').at(-1)?.textContent ?? '');
}
