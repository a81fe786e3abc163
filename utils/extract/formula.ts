/** A formula as a line of text, without the source that some renderers leave beside it. */
export function formulaText(math: Element): string {
  const spoken = [...math.querySelectorAll('annotation, annotation-xml')].map((note) => note.textContent ?? '');
  const text = spoken.reduce((rest, note) => rest.replace(note, ''), math.textContent ?? '');
  return text.replace(/\s+/g, ' ').trim() || (math.getAttribute('alttext') ?? '');
}
