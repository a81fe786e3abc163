import { imageUrlOf } from '../content/image-url.ts';
import { isBeside, namesOf } from '../furniture.ts';
import { findHeadline } from '../headline.ts';
import { isHidden } from '../hidden.ts';
import { isOfOthers } from '../of-others.ts';
import type { Page } from '../page.ts';
import { placeOf } from '../place.ts';
import { plainText } from '../plain-text.ts';
import type { Source } from './source.ts';

const FOLLOWING = 4;
const MIN_SIDE = 150;
const MAX_IMAGES = 60;
/** Portraits, signs and advertisements. */
const NOT_A_PICTURE =
  /avatar|portrait|author|byline|profile|logo|icon|emoji|share|social|qr-?code|(?:^|[\s_/-])(?:ads?|adv|qr|btn|button|bg|line|dot|arrow|print|weather|banner|spacer|blank|count\w*)(?:$|[\s_./-])/i;

/** The picture between the headline and the text's end, for pages whose text holds none. */
export const pictureSource: Source = {
  name: 'picture',
  read(page, claim) {
    const headline = findHeadline(page)?.line.element;
    if (headline === undefined) return;
    const below = [...page.document.images].filter(
      (image) => (headline.compareDocumentPosition(image) & FOLLOWING) !== 0,
    );
    for (const image of below.slice(0, MAX_IMAGES)) {
      if (placeOf(image, page) === 'after') return;
      const url = page.resolve(imageUrlOf(image));
      if (url === null || !isPicture(image, url, page)) continue;
      const alt = plainText(image.getAttribute('alt') ?? '');
      claim('leadImage', alt === '' ? { url } : { url, alt }, 0.45, url);
      return;
    }
  },
};

function isPicture(image: Element, url: string, page: Page): boolean {
  const sides = ['width', 'height'].map((name) => Number.parseInt(image.getAttribute(name) ?? '', 10));
  if (sides.some((side) => side < MIN_SIDE) || isHidden(image) || isBeside(image) || isOfOthers(image)) return false;
  const boxes = [image, image.parentElement, image.parentElement?.parentElement].map((box) =>
    box ? namesOf(box) : '',
  );
  return !NOT_A_PICTURE.test(boxes.join(' ')) && !NOT_A_PICTURE.test(url.slice(page.address.origin.length));
}
