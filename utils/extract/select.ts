import { isNameUsed } from './named-elements.ts';
import type { Page } from './page.ts';

/** One of a selector list's alternatives, with the classes and ids without which it matches nothing. */
interface Alternative {
  selector: string;
  names: string[];
}

const ALTERNATIVES = new Map<string, Alternative[]>();

/** `querySelectorAll`, asked only for the alternatives whose classes and ids the page uses: most of a long list cost a walk for nothing. */
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
    .filter(({ names }) => names.every((name) => isNameUsed(page, name)))
    .map((possible) => possible.selector)
    .join();
}

function alternative(selector: string): Alternative {
  // What stands in brackets may be a value or what must not match.
  const plain = selector.replace(/\[[^\]]*\]|\([^)]*\)/g, '');
  return { selector, names: [...plain.matchAll(/[.#]([\w-]+)/g)].map(([, name]) => name ?? '') };
}
