const MIN_LINES = 3;
const MIN_LINE_UNITS = 60;
const MIN_UNITS = 500;

interface LinkedLine {
  units: number;
  linkedUnits: number;
}

/** True for an `a` that leads somewhere and does not only mark a place in the page. */
export function isLink(element: Element): boolean {
  return element.tagName === 'A' && (element.hasAttribute('href') || !element.hasAttribute('name'));
}

/** A link that nobody closed goes on through every paragraph that follows: what one address covers at such length is text. */
export class UnclosedLinks {
  readonly #byLink = new Map<string, LinkedLine[]>();

  add(line: LinkedLine, anchor: Element): void {
    if (line.units < MIN_LINE_UNITS || line.linkedUnits < line.units * 0.8) return;
    const link = anchor.getAttribute('href') ?? '';
    const lines = this.#byLink.get(link);
    if (lines === undefined) this.#byLink.set(link, [line]);
    else lines.push(line);
  }

  settle(): void {
    for (const [link, lines] of this.#byLink) {
      if (link === '#' || lines.length < MIN_LINES || sumOfUnits(lines) < MIN_UNITS) continue;
      for (const line of lines) line.linkedUnits = 0;
    }
  }
}

function sumOfUnits(lines: readonly LinkedLine[]): number {
  return lines.reduce((sum, { units }) => sum + units, 0);
}
