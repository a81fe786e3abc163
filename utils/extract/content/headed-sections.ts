import type { Line } from '../survey.ts';
import { isInvitation, opensComments, opensRelated } from './closing-words.ts';
import { isProse } from './line-score.ts';

const MAX_OFFER_UNITS = 500;

/** Sections that their own heading tells from the text, wherever they stand: readers' comments, other articles. */
export function linesBesideText(lines: readonly Line[]): Set<Line> {
  const beside = new Set<Line>();
  let prose = 0;
  for (const [index, line] of lines.entries()) {
    if (beside.has(line) || line.furniture) continue;
    if (isProse(line)) prose += 1;
    const isComments = prose > 0 && line.text.length < 60 && opensComments(line.text);
    const isOffer = prose > 0 && /^H[1-6]$/.test(line.element.tagName) && isInvitation(line.text);
    if (!isComments && !isOffer && !opensRelated(line.text)) continue;
    const section = sectionOf(line, lines.slice(0, index));
    const inside = lines.slice(index).filter(({ element }) => section.contains(element));
    const isBeside = isComments ? inside.length > 1 : isOffer ? isSmall(inside) : isListOfLinks(inside);
    if (isBeside) for (const other of inside) beside.add(other);
  }
  return beside;
}

/** The widest element that begins with this line. */
function sectionOf({ element }: Line, before: readonly Line[]): Element {
  let section = element;
  for (
    let parent = section.parentElement;
    parent !== null && parent.tagName !== 'BODY';
    parent = parent.parentElement
  ) {
    const around = parent;
    if (before.findLast((line) => !line.furniture && around.contains(line.element)) !== undefined) break;
    section = parent;
  }
  return section;
}

function isSmall(lines: readonly Line[]): boolean {
  return lines.length <= 6 && lines.reduce((sum, { units }) => sum + units, 0) < MAX_OFFER_UNITS;
}

/** Headlines that link elsewhere, with no more than an excerpt each. */
function isListOfLinks(lines: readonly Line[]): boolean {
  const links = lines.filter((line) => line.linkedUnits > line.units * 0.7).length;
  return links > 0 && lines.filter(isProse).length <= links * 2;
}
