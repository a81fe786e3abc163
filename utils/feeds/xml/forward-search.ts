/**
 * `indexOf` for one terminator that remembers its last answer, so that a hostile text with many openings and few
 * (or no) terminators costs one pass over it, not one pass an opening.
 */
export class ForwardSearch {
  readonly #text: string;
  readonly #needle: string;
  #askedFrom = 0;
  #found = -2;

  constructor(text: string, needle: string) {
    this.#text = text;
    this.#needle = needle;
  }

  /** The first occurrence at or after `from`, or -1. */
  next(from: number): number {
    const known = this.#found !== -2 && from >= this.#askedFrom && (this.#found === -1 || this.#found >= from);
    if (!known) {
      this.#found = this.#text.indexOf(this.#needle, from);
      this.#askedFrom = from;
    }
    return this.#found;
  }
}
