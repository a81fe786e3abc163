const CLAUSE_END = /[，。、；：？！,;:.?!…—][」』”’)）]?$/u;

/** The places where a text can be cut in two without cutting a word, as UTF-16 offsets, first to last. */
export function cutPlaces(text: string, language: string): number[] {
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  return words
    .map(({ index }) => index)
    .filter((at) => text.slice(0, at).trim() !== '' && text.slice(at).trim() !== '');
}

/** The place nearest to `share` of the text, the end of a clause before any other. */
export function bestCut(text: string, places: readonly number[], share: number): number {
  const wanted = share * text.length;
  const ends = places.filter((at) => CLAUSE_END.test(text.slice(0, at).trimEnd()));
  const [best = 0] = [...(ends.length > 0 ? ends : places)].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
  return best;
}
