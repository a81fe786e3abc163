import { isNameUsed } from './named-elements.ts';
import type { Page } from './page.ts';

/** One of a selector list's alternatives, with what a page must have for it to match anything. */
interface Alternative {
  selector: string;
  names: string[];
  /** Attributes, with the element that must carry them where one is named: `itemprop`, `a[rel]`. */
  attributes: string[];
}

const ALTERNATIVES = new Map<string, Alternative[]>();

/** `querySelectorAll`, asked only for the alternatives whose classes, ids and attributes the page uses: most of a long list cost a walk for nothing. */
export function selectAll(page: Page, selector: string): Element[] {
  const possible = possibleIn(page, selector);
  return possible === '' ? [] : [...page.document.querySelectorAll(possible)];
}

/** The first element that the selector matches, in document order. */
export function selectFirst(page: Page, selector: string): Element | null {
  const possible = possibleIn(page, selector);
  return possible === '' ? null : page.document.querySelector(possible);
}

function possibleIn(page: Page, selector: string): string {
  let alternatives = ALTERNATIVES.get(selector);
  if (alternatives === undefined) {
    alternatives = selector.split(/,(?![^[(]*[\])])/).map(alternative);
    ALTERNATIVES.set(selector, alternatives);
  }
  return alternatives
    .filter(
      ({ names, attributes }) =>
        names.every((name) => isNameUsed(page, name)) &&
        attributes.every((attribute) => isAttributeUsed(page, attribute)),
    )
    .map((possible) => possible.selector)
    .join();
}

function alternative(selector: string): Alternative {
  // What stands in quotes is a value, in parentheses perhaps what must not match.
  const plain = selector.replace(/"[^"]*"|\([^)]*\)/g, '');
  return {
    selector,
    names: [...plain.replace(/\[[^\]]*\]/g, '').matchAll(/[.#]([\w-]+)/g)].map(([, name]) => name ?? ''),
    attributes: [...plain.matchAll(/(?<![\w.#-])(\w*)\[([\w-]+)/g)].map(([, tag, name]) => `${tag}[${name}]`),
  };
}

const USED_ATTRIBUTES = new WeakMap<Page, Map<string, boolean>>();

function isAttributeUsed(page: Page, attribute: string): boolean {
  let used = USED_ATTRIBUTES.get(page);
  if (used === undefined) {
    used = new Map();
    USED_ATTRIBUTES.set(page, used);
  }
  let isUsed = used.get(attribute);
  if (isUsed === undefined) {
    isUsed = page.document.querySelector(attribute) !== null;
    used.set(attribute, isUsed);
  }
  return isUsed;
}
