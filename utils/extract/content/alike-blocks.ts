const MAX_CLIMB = 6;
const MIN_PROSE = 80;

/** What is known of an element's text. */
export interface BlockTally {
  units: number;
  linkedUnits: number;
  prose: number;
}

/** The posts of a thread of which one was found: blocks of one parent that are named alike and hold prose, none with a linked headline of its own. */
export function alikeBlocks(root: Element, tallies: ReadonlyMap<Element, BlockTally>): Element[] | null {
  let block = root;
  for (let level = 0; level < MAX_CLIMB; level += 1) {
    const parent = block.parentElement;
    if (parent === null || block.tagName === 'BODY') return null;
    const alike = [...parent.children].filter((sibling) => isAlike(sibling, block) && holdsPost(sibling, tallies));
    if (alike.length > 1 && alike.includes(block)) return alike;
    block = parent;
  }
  return null;
}

/** Equal tags and class names, but for numbers and the stripes of even and odd. */
export function isAlike(one: Element, other: Element): boolean {
  return one === other || (one.tagName === other.tagName && stemOf(one) !== '' && stemOf(one) === stemOf(other));
}

function stemOf(element: Element): string {
  return (element.getAttribute('class') ?? '').replace(/\b(?:even|odd|first|last|alt)\b|[\d\s_-]+/g, '');
}

function holdsPost(element: Element, tallies: ReadonlyMap<Element, BlockTally>): boolean {
  const known = tallies.get(element);
  return (
    known !== undefined &&
    known.prose >= MIN_PROSE &&
    known.prose > known.units * 0.4 &&
    known.linkedUnits < known.units * 0.4 &&
    element.querySelector('h1, h2 a[href], a[href] h2') === null
  );
}
