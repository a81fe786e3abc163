import { type MetaValues, readMetaValues } from './meta-values.ts';
import { beginReading } from './reading.ts';
import { type Survey, surveyText } from './survey.ts';

/** A document under reading, with what several rules ask of it computed once and on demand. Never changes the document. */
export class Page {
  #metas: MetaValues | undefined;
  #address: URL | undefined;
  #base: string | undefined;
  #survey: Survey | undefined;

  readonly document: Document;
  readonly url: string;
  readonly now: Date;

  readonly #reads: 'all' | 'glance';

  /** `glance` reads past navigation, sidebars and footers, which is enough to tell a page's kind. */
  constructor(document: Document, url: string, now: Date = new Date(), reads: 'all' | 'glance' = 'all') {
    beginReading();
    this.#reads = reads;
    this.document = document;
    this.url = url;
    this.now = now;
  }

  get metas(): MetaValues {
    this.#metas ??= readMetaValues(this.document);
    return this.#metas;
  }

  get address(): URL {
    this.#address ??= URL.canParse(this.url) ? new URL(this.url) : new URL('about:blank');
    return this.#address;
  }

  /** The lines of text a reader sees, surveyed once. */
  get survey(): Survey {
    this.#survey ??= surveyText(this.document, this.#reads);
    return this.#survey;
  }

  /** The address that relative links start from. */
  get base(): string {
    if (this.#base === undefined) {
      const declared =
        [...this.document.getElementsByTagName('base')]
          .find((base) => base.hasAttribute('href'))
          ?.getAttribute('href') ?? '';
      this.#base = URL.canParse(declared, this.url) ? new URL(declared, this.url).href : this.url;
    }
    return this.#base;
  }

  /** The first value of the first of these `meta` names that the page has. */
  meta(...names: string[]): string | null {
    for (const name of names) {
      const value = this.metas.get(name)?.[0];
      if (value !== undefined) return value;
    }
    return null;
  }

  /** An absolute http(s) address for a link found in the page, or `null`. */
  resolve(link: string | null | undefined): string | null {
    const trimmed = link?.trim();
    if (!trimmed) return null;
    try {
      const { protocol, href } = new URL(trimmed, this.base);
      return protocol === 'https:' || protocol === 'http:' ? href : null;
    } catch {
      return null;
    }
  }
}
