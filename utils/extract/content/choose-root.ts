import { namesOf } from '../furniture.ts';
import type { Line } from '../survey.ts';
import { alikeBlocks, type BlockTally, isAlike } from './alike-blocks.ts';
import { isProse, scoreLine } from './line-score.ts';

const LEVELS = 5;
const MIN_SIBLING_PROSE = 80;
const PARAGRAPH_TAGS = new Set([
  'P',
  'LI',
  'PRE',
  'BLOCKQUOTE',
  'TD',
  'DD',
  'DT',
  'FIGCAPTION',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
]);
const WHOLE_TEXT_UNITS = 800;

const BODY_NAMES =
  /(?:^|[\s_-])(?:entry-?content|post-?content|article-?(?:body|content|text|main)|story-?(?:body|content|text)|news-?(?:body|content|text|detail)|content-?(?:body|article|text)|body-?(?:content|text)|post-?(?:body|entry|text)|main-?(?:content|text|article)|article__(?:body|content|text)|rich-?text|richtext|blog-?content|text-?content|post|entry|article|hentry|trs_editor|endtext)(?:$|[\s_-])|articlebody/i;
const SIDE_NAMES =
  /(?:^|[\s_-])(?:comment|meta|footer|foot|footnote|sidebar|sponsor|shopping|tags?|tool|widget|contact|masthead|media|outbrain|promo|related|scroll|hidden|banner|teaser|list|card|gallery|author|bio)(?:s?$|s?[\s_-])/i;

interface Tally extends BlockTally {
  score: number;
  /** Lines that are nothing but a link long enough for a headline. */
  headlines: number;
}

/** The elements that hold the article's text, told from where the scored lines gather; empty where there is no prose. `preferred` is where the site's layout puts it. */
export function chooseRoots(lines: readonly Line[], preferred: Element | null = null): Element[] {
  const tallies = tally(lines);
  if (preferred !== null && (tallies.get(preferred)?.prose ?? 0) >= MIN_SIBLING_PROSE) return [preferred];
  let top: Element | null = null;
  let topScore = 0;
  for (const [element, known] of tallies) {
    if (known.score === 0) continue;
    const score = weigh(element, known);
    if (score > topScore) {
      top = element;
      topScore = score;
    }
  }
  if (top === null) return [];
  const root = widen(top, tallies);
  const roots = withSiblings(root, tallies);
  return roots.length > 1 ? roots : (alikeBlocks(root, tallies) ?? roots);
}

/** Neighbours that are nothing but prose belong to the text, the more surely when named alike (`story-body-2`). */
function withSiblings(root: Element, tallies: ReadonlyMap<Element, Tally>): Element[] {
  const parent = root.parentElement;
  if (parent === null || root.tagName === 'BODY') return [root];
  return [...parent.children].filter((sibling) => {
    if (sibling === root) return true;
    const known = tallies.get(sibling);
    if (known === undefined || known.prose < MIN_SIBLING_PROSE || known.linkedUnits > known.units * 0.2) return false;
    if (isAlike(sibling, root)) return known.prose > known.units * 0.4;
    const isRich = known.score >= (tallies.get(root)?.score ?? 0) * 0.2 && known.headlines * 250 < known.prose;
    return known.prose > known.units * 0.8 && (sibling.tagName === 'P' || isRich);
  });
}

function tally(lines: readonly Line[]): Map<Element, Tally> {
  const tallies = new Map<Element, Tally>();
  const crowded = elementsOfSeveral(lines);
  for (const line of lines) {
    const prose = isProse(line);
    const score = prose ? scoreLine(line) : 0;
    let level = prose ? -startDepth(line, crowded) : LEVELS;
    for (let element: Element | null = line.element; element !== null; element = element.parentElement) {
      let known = tallies.get(element);
      if (known === undefined) {
        known = { score: 0, units: 0, linkedUnits: 0, prose: 0, headlines: 0 };
        tallies.set(element, known);
      }
      known.units += line.units;
      known.linkedUnits += line.linkedUnits;
      if (prose) known.prose += line.units;
      else if (line.units >= 18 && line.linkedUnits > line.units * 0.8) known.headlines += 1;
      if (level >= 0 && level < LEVELS) known.score += score / (level === 0 ? 1 : level === 1 ? 2 : level * 3);
      level += 1;
    }
  }
  return tallies;
}

/** Elements whose own text is parted by line breaks into several lines. */
function elementsOfSeveral(lines: readonly Line[]): Set<Element> {
  const seen = new Set<Element>();
  const several = new Set<Element>();
  for (const { element, units } of lines) {
    if (units < MIN_SIBLING_PROSE) continue;
    if (seen.has(element)) several.add(element);
    seen.add(element);
  }
  return several;
}

/** A paragraph speaks for its parent; a container that holds its text directly, for itself. */
function startDepth({ element, text, units }: Line, crowded: ReadonlySet<Element>): number {
  if (crowded.has(element)) return 0;
  if (PARAGRAPH_TAGS.has(element.tagName)) return 1;
  return text.includes('\n') || units > WHOLE_TEXT_UNITS ? 0 : 1;
}

function weigh(element: Element, { score, units, linkedUnits }: Tally): number {
  if (element.tagName === 'BODY' || element.tagName === 'HTML') return score * 0.8;
  const names = namesOf(element);
  let weighted = score;
  if (element.getAttribute('itemprop')?.includes('articleBody')) weighted = weighted * 1.5 + 30;
  else if (BODY_NAMES.test(names)) weighted = weighted * 1.25 + 15;
  if (SIDE_NAMES.test(names)) weighted = weighted * 0.8 - 10;
  if (/^(?:UL|OL|FORM|ADDRESS|LI|TH|DL)$/.test(element.tagName)) weighted -= 5;
  return weighted * (1 - (units === 0 ? 0 : linkedUnits / units));
}

/** Goes up while the surroundings bring mostly more prose: articles are often cut into sections. */
function widen(top: Element, tallies: ReadonlyMap<Element, Tally>): Element {
  let root = top;
  let own = tallies.get(root);
  for (let parent = root.parentElement; parent !== null && parent.tagName !== 'HTML'; parent = parent.parentElement) {
    const wider = tallies.get(parent);
    if (own === undefined || wider === undefined) break;
    const moreHeadlines = wider.headlines - own.headlines;
    const gain = BODY_NAMES.test(namesOf(root)) && own.prose > 600 ? 0.45 : 0.3;
    const moreProse = wider.prose - own.prose;
    const moreUnits = wider.units - own.units;
    const moreLinked = wider.linkedUnits - own.linkedUnits;
    if (
      moreProse > own.prose * gain &&
      moreProse > moreUnits * 0.75 &&
      moreLinked < moreUnits * 0.15 &&
      moreHeadlines * 250 < moreProse
    ) {
      root = parent;
      own = wider;
    }
  }
  return root;
}
