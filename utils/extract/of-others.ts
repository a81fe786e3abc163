import { ofReading } from './reading.ts';

const NAMES = /comment|review|related/i;
const IDS = /comment|related|respond/i;

/** Many rules ask for the same elements, and all for what is around them. */
const verdicts = ofReading<boolean>();

/** True for what a reader, a reviewer or another article says: its names and dates are not the page's own. */
export function isOfOthers(element: Element): boolean {
  const known = verdicts();
  const path: Element[] = [];
  let verdict = false;
  for (let box: Element | null = element; box !== null; box = box.parentElement) {
    const told = known.get(box);
    if (told !== undefined) {
      verdict = told;
      break;
    }
    path.push(box);
    if (!isVoice(box)) continue;
    // Themes name the whole page after them (`comments-open`), and a review can be the article.
    if (box.tagName === 'BODY') break;
    if (box.querySelector('h1') !== null || box.closest('h1') !== null) continue;
    if (/link|count|time|date/i.test(box.className)) continue;
    verdict = true;
    break;
  }
  for (const box of path) known.set(box, verdict);
  return verdict;
}

function isVoice(element: Element): boolean {
  if (element.tagName === 'BLOCKQUOTE') return true;
  if (!element.hasAttributes()) return false;
  return (
    NAMES.test(element.getAttribute('class') ?? '') ||
    IDS.test(element.id) ||
    /(?:^|\s)(?:comment|review)(?:\s|$)/.test(element.getAttribute('itemprop') ?? '') ||
    (element.getAttribute('itemtype') ?? '').endsWith('/Review')
  );
}
