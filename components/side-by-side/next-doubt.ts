/** The mark of the doubt after the one that has the focus, from the top again after the last. */
export function nextDoubt(page: Document): HTMLElement | undefined {
  const marks = [...page.querySelectorAll<HTMLElement>('.doubt-mark')];
  const at = marks.findIndex((mark) => mark.parentElement?.contains(page.activeElement));
  return marks[(at + 1) % Math.max(marks.length, 1)];
}
