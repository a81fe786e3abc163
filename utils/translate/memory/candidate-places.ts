import { LEAST_SCORE } from './least-score.ts';
import type { PairIndex, PlaceList } from './pair-index.ts';

/** How many edits two texts may be apart at `LEAST_SCORE`, the longer being this long. */
const edits = (longer: number): number => Math.floor((1 - LEAST_SCORE) * longer + 1e-9);

/** Least number of shared grams two texts of these gram counts and lengths can have: one edit touches two pairs. */
function leastShared(grams: number, longer: number): number {
  return Math.max(1, grams - 2 * edits(longer));
}

/** Places of the entries that share enough grams with a text to reach `LEAST_SCORE`; none that does is left out. */
export function candidatePlaces(index: PairIndex, text: string): number[] {
  const { lengths, gramCounts, shared } = index.counts();
  const lists = index.listsOf(text).sort((a, b) => a.length - b.length);
  const shortest = Math.ceil(LEAST_SCORE * text.length - 1e-9);
  const longest = Math.floor(text.length / LEAST_SCORE + 1e-9);
  // An entry that resembles the text holds at least one of any `skippable + 1` grams: the rarest are enough to find it.
  const opening = lists.length - leastShared(lists.length, longest) + 1;
  const needOf = (place: number): number => {
    const longer = Math.max(lengths[place] ?? 0, text.length);
    return Math.max(leastShared(gramCounts[place] ?? 0, longer), leastShared(lists.length, longer));
  };

  let touched: number[] = [];
  lists.slice(0, opening).forEach((list) => {
    for (const place of list) {
      const length = lengths[place] ?? 0;
      if (length < shortest || length > longest) continue;
      const held = shared[place] ?? 0;
      if (held === 0) touched.push(place);
      shared[place] = held + 1;
    }
  });
  lists.slice(opening).forEach((list, order) => {
    const left = lists.length - opening - order;
    touched = touched.filter((place) => {
      const held = shared[place] ?? 0;
      if (held + left >= needOf(place)) return true;
      shared[place] = 0;
      return false;
    });
    for (const place of touched) if (holds(list, place)) shared[place] = (shared[place] ?? 0) + 1;
  });
  return touched.filter((place) => {
    const held = shared[place] ?? 0;
    shared[place] = 0;
    return held >= needOf(place);
  });
}

/** Whether an ascending list holds a place. */
function holds(list: PlaceList, place: number): boolean {
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = list[middle] ?? 0;
    if (at === place) return true;
    if (at < place) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
