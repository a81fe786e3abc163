/** Calls back once what has been drawn is painted; returns the way to call it off. */
export function afterPaint(act: () => void): () => void {
  // A task behind the frame: what is done in the frame itself would be waited for.
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
