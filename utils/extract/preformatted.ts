const BLANK_LINE = /[^\S\n]*\n\s*\n\s*/;
const MIN_PREFORMATTED = 120;
const MIN_PART = 20;

/** The paragraphs of a text whose blank lines a style shows (`white-space: pre-wrap`); `null` for any other text. */
export function preformattedParagraphs(data: string): string[] | null {
  if (data.length < MIN_PREFORMATTED || !data.includes('\n') || !/\n\s*\n/.test(data)) return null;
  const parts = data.trim().split(BLANK_LINE);
  return parts.length > 1 && parts.every((part) => part.length >= MIN_PART) ? parts : null;
}
