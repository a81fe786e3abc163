/** The field in which a row's translation is written. */
export function fieldOf(segmentId: string | null): HTMLTextAreaElement | null {
  return segmentId === null
    ? null
    : document.querySelector(`[data-segment="${CSS.escape(segmentId)}"] .segment-target`);
}
