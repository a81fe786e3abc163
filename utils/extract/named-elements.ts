import type { Page } from './page.ts';

/** Elements by what their class or id says; one walk serves every rule that asks, where selectors would walk for each. */
class NamedElements {
  readonly #elements: Element[] = [];
  /** Pages repeat few names on many elements: for each name, the places of its elements in document order. */
  readonly #places = new Map<string, number[]>();

  constructor(document: Document) {
    for (const element of document.body?.getElementsByTagName('*') ?? []) {
      const className = element.getAttribute('class');
      const id = element.id;
      if (!className && !id) continue;
      const names = id === '' ? (className ?? '') : `${className ?? ''} ${id}`;
      const places = this.#places.get(names);
      if (places === undefined) this.#places.set(names, [this.#elements.length]);
      else places.push(this.#elements.length);
      this.#elements.push(element);
    }
  }

  /** The elements whose names match, in document order. */
  matching(pattern: RegExp): Element[] {
    const places: number[] = [];
    for (const [names, own] of this.#places) if (pattern.test(names)) places.push(...own);
    return places.sort((one, other) => one - other).flatMap((place) => this.#elements[place] ?? []);
  }
}

const NAMED_OF_PAGE = new WeakMap<Page, NamedElements>();

/** The elements below `body` whose class or id matches; not a page's own method, as telling a page's kind has no need of it. */
export function namedElements(page: Page, pattern: RegExp): Element[] {
  let named = NAMED_OF_PAGE.get(page);
  if (named === undefined) {
    named = new NamedElements(page.document);
    NAMED_OF_PAGE.set(page, named);
  }
  return named.matching(pattern);
}
