// Every edge lies on an even coordinate: one pixel of the 16 px picture is two units here.
const RIBBON = 'M20 0h12v16l-6-4-6 4z';
const RIBBON_HOLLOW = 'M22 2h8v10l-4-2-4 2z';
const SQUARE = 'M12 20h12v12h-12z';
const SQUARE_HOLLOW = 'M14 22h8v8h-8z';
const BARS = 'M18 0h14v4H18zM18 6h14v4H18zM18 12h14v4H18z';

/** Cuts a gap for a mark out of the lion, so that it stands clear on any toolbar, and lays the mark over it. */
function overlay(lion: string, shape: string, color: string, hollow = ''): string {
  const body = lion.replace(/^<svg[^>]*>|<\/svg>\s*$/gu, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
    <mask id="gap"><path fill="#fff" d="M0 0h32v32H0z"/><path d="${shape}" stroke="#000" stroke-width="4"/></mask>
    <g mask="url(#gap)">${body}</g><path d="${shape}" fill="${color}"/><path d="${hollow}" fill="#fff"/></svg>`;
}

function greyed(lion: string): string {
  return lion.replace('<svg ', '<svg style="filter:grayscale(1) opacity(.75)" ');
}

/** The toolbar's five faces: an empty ribbon can be saved, a full one is saved, with a square the page was updated since, bars are a list, grey is nothing here. */
export const PAGE_STATE_MARKS: Record<string, (lion: string) => string> = {
  article: (lion) => overlay(lion, RIBBON, '#a83a19', RIBBON_HOLLOW),
  saved: (lion) => overlay(lion, RIBBON, '#e0451c'),
  updated: (lion) => overlay(lion, `${RIBBON}${SQUARE}`, '#e0451c', SQUARE_HOLLOW),
  list: (lion) => overlay(lion, BARS, '#e8963c'),
  nothing: greyed,
};
