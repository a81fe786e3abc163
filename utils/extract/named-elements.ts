import type { Page } from './page.ts';

/** Elements by what their class or id says; one walk serves every rule that asks, where selectors would walk for each. */
class NamedElements {
  readonly #elements: Element[] = [];
  /** Pages repeat few names on many elements: for each name, the places of its elements in document order. */
  readonly #places = new Map<string, number[]>();
  /** Each class and id on its own, in lower case, those of the head and of the page's outer elements too. */
  readonly #words = new Set<string>();

  constructor({ body, documentElement: root, head }: Document) {
    for (const element of [root, body, ...(head?.querySelectorAll(NAMED) ?? [])])
      if (element) this.#learn(namesIn(element));
    for (const element of body?.querySelectorAll(NAMED) ?? []) {
      const names = namesIn(element);
      if (names === '') continue;
      const places = this.#places.get(names);
      if (places === undefined) {
        this.#places.set(names, [this.#elements.length]);
        this.#learn(names);
      } else places.push(this.#elements.length);
      this.#elements.push(element);
    }
  }

  /** The elements whose names match, in document order. */
  matching(pattern: RegExp): Element[] {
    const places: number[] = [];
    for (const [names, own] of this.#places) if (pattern.test(names)) places.push(...own);
    return places.sort((one, other) => one - other).flatMap((place) => this.#elements[place] ?? []);
  }

  hasWord(word: string): boolean {
    return this.#words.has(word.toLowerCase());
  }

  #learn(names: string): void {
    for (const word of names.toLowerCase().match(/\S+/g) ?? []) this.#words.add(word);
  }
}

const NAMED = '[class], [id]';

function namesIn(element: Element): string {
  const className = element.getAttribute('class') ?? '';
  const id = element.id;
  return id === '' ? className : `${className} ${id}`;
}

const NAMED_OF_PAGE = new WeakMap<Page, NamedElements>();

function namedOf(page: Page): NamedElements {
  let named = NAMED_OF_PAGE.get(page);
  if (named === undefined) {
    named = new NamedElements(page.document);
    NAMED_OF_PAGE.set(page, named);
  }
  return named;
}

/** The elements below `body` whose class or id matches; not a page's own method, as telling a page's kind has no need of it. */
export function namedElements(page: Page, pattern: RegExp): Element[] {
  return namedOf(page).matching(pattern);
}

/** False where no element of the page has this class or id, whatever its case. */
export function isNameUsed(page: Page, name: string): boolean {
  return namedOf(page).hasWord(name);
}
