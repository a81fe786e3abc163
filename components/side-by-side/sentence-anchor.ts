/** The id under which a summary's sentence stands in the full text. */
export function sentenceAnchor({ start }: { start: number }): string {
  return `sentence-${start}`;
}
