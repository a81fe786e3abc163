/** A place in a drawn text: its top-level element, how far into it, and how much of the whole lies before the view's end. */
export interface TextPlace {
  element: number;
  part: number;
  progress: number;
}

/** The edges of the view that hold the text, in its own direction: from the first line's side to the last one's. */
interface View {
  isVertical: boolean;
  start: number;
  end: number;
}

/** Where the view stands in the text; `root` holds the text's top-level elements. */
export function placeInText(root: Element, view: View): TextPlace {
  const elements = [...root.children];
  const lengths = elements.map((element) => Math.max(1, element.textContent.trim().length));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let read = 0;
  let place: Omit<TextPlace, 'progress'> | null = null;
  elements.forEach((element, index) => {
    const { start, end } = edgesOf(element, view);
    if (place === null && end > 0) place = { element: index, part: fraction(-start / (end - start)) };
    const seen = view.isVertical ? view.start - view.end : view.end - view.start;
    read += (lengths[index] ?? 0) * fraction((seen - start) / (end - start));
  });
  const atEnd = { element: Math.max(0, elements.length - 1), part: 1 };
  return { ...(place ?? atEnd), progress: total === 0 ? 1 : fraction(read / total) };
}

/** Brings a place to the view's start. */
export function showPlace(
  root: Element,
  { element, part }: Omit<TextPlace, 'progress'>,
  view: View,
  scroller: Element,
): void {
  const target = root.children[element];
  if (target === undefined) return;
  const { start, end } = edgesOf(target, view);
  const by = start + part * (end - start);
  scroller.scrollBy(view.isVertical ? { left: -by } : { top: by });
}

/** An element's edges, measured from the view's start in the direction in which the text goes on. */
function edgesOf(element: Element, { isVertical, start }: View): { start: number; end: number } {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return isVertical ? { start: start - right, end: start - left } : { start: top - start, end: bottom - start };
}

function fraction(value: number): number {
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0;
}
