/** A segment's text as matches compare it: compatibility forms, case and spaces folded. */
export function normaliseForMemory(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

const row = { current: new Uint16Array(256) };

/** Levenshtein distance of two texts, given up (as `limit + 1`) once it must exceed `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const width = endB - start;
  if (row.current.length <= width) row.current = new Uint16Array(2 * width + 1);
  const cells = row.current;
  for (let column = 0; column <= width; column++) cells[column] = column;
  for (let i = start; i < endA; i++) {
    const code = a.charCodeAt(i);
    let diagonal = cells[0] ?? 0;
    let left = diagonal + 1;
    let lowest = left;
    cells[0] = left;
    for (let column = 1; column <= width; column++) {
      const above = cells[column] ?? 0;
      const change = diagonal + (b.charCodeAt(start + column - 1) === code ? 0 : 1);
      left = Math.min(left + 1, above + 1, change);
      diagonal = above;
      cells[column] = left;
      if (left < lowest) lowest = left;
    }
    if (lowest > limit) return limit + 1;
  }
  return cells[width] ?? limit + 1;
}

/** Likeness of two normalised texts, 0–1; below `least` it is told as 0. */
export function similarity(a: string, b: string, least: number): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  const limit = Math.floor((1 - least) * longest + 1e-9);
  const distance = editDistance(a, b, limit);
  return distance > limit ? 0 : 1 - distance / longest;
}
