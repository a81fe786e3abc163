/**
 * A list as it is now, with those of its earlier items that are kept standing where they stood: no row jumps away from
 * under the reader's eyes.
 */
export function keepPlaces(
  next: readonly string[],
  previous: readonly string[],
  kept: ReadonlySet<string>,
): readonly string[] {
  const current = new Set(next);
  if (!previous.some((id) => kept.has(id) && !current.has(id))) return next;
  const known = new Set(previous);
  const firstKnown = next.findIndex((id) => known.has(id));
  let from = firstKnown === -1 ? next.length : firstKnown;
  // What has come since stands first, and otherwise before the item that it came before.
  const placed = new Set(next.slice(0, from));
  for (const id of previous) {
    if (current.has(id)) {
      while (from < next.length && !placed.has(id)) placed.add(next[from++] ?? id);
    } else if (kept.has(id)) placed.add(id);
  }
  for (const id of next.slice(from)) placed.add(id);
  return [...placed];
}
