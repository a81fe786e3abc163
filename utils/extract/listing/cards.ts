import { isBeside } from '../furniture.ts';
import type { Page } from '../page.ts';

const CARDS = 'article, .hentry, .type-post';
const LINKED_HEADINGS = 'h1 a[href], h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4';
const MIN_CARDS = 2;

/** The elements that each show one post: by the layout's own selector, by `article`, else around each linked heading. */
export function findCards(page: Page, selector: string | null): Element[] {
  for (const candidate of [selector, CARDS]) {
    const cards = candidate === null ? [] : outermost([...page.document.querySelectorAll(candidate)]);
    if (cards.filter((card) => card.querySelector('a[href]') !== null).length >= MIN_CARDS) return cards;
  }
  const single = selector === null ? [] : outermost([...page.document.querySelectorAll(selector)]);
  return single.length > 0 ? single : aroundHeadings(page.document);
}

function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let ancestor = element.parentElement; ancestor !== null; ancestor = ancestor.parentElement)
      if (all.has(ancestor)) return false;
    return true;
  });
}

/** A heading's card is the widest element around it that holds no other linked heading. */
function aroundHeadings(document: Document): Element[] {
  const headings = [...document.querySelectorAll(LINKED_HEADINGS)].filter((heading) => !isBeside(heading));
  const counts = new Map<Element, number>();
  for (const heading of headings) {
    for (let element: Element | null = heading; element !== null; element = element.parentElement)
      counts.set(element, (counts.get(element) ?? 0) + 1);
  }
  return headings.map((heading) => {
    let card = heading;
    for (let parent = card.parentElement; parent !== null && counts.get(parent) === 1; parent = parent.parentElement)
      card = parent;
    return card;
  });
}
