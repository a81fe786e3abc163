import { remembered } from './remembered.ts';

/** Text for screen readers alone (`opens in a new window`), and the signs that link to a heading. */
const isUnseenByName = remembered((names) =>
  /(?:^|\s)(?:sr-only|screen-?reader(?:-only|-text)?|(?:u-)?visually-?hidden|a11y-hidden|element-invisible|accessible-hide|audible|print-only|d-none|uk-hidden|is-hidden|headerlink|head(?:er|ing)-anchor|anchor-link|hash-link|mw-editsection)(?:$|\s)/i.test(
    names,
  ),
);
const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** True where the markup itself hides an element; style sheets are not asked, as a fetched page has none. */
export function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if ((element.getAttribute('hidden') ?? 'until-found') !== 'until-found') return true;
  // Drawings have an object there, and forms a field that is named so.
  const { className } = element;
  if (typeof className === 'string' && isUnseenByName(className)) return true;
  return HIDING_STYLE.test(element.getAttribute('style') ?? '');
}
