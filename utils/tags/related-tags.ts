export interface CountedTag {
  tagKey: string;
  /** How many of the articles shown carry it. */
  count: number;
}

/** Among what the articles shown stand: how many there are, and how many of them carry a tag. */
export interface TagBackground {
  articles: number;
  countOf(tagKey: string): number;
}

/**
 * Tags of the articles shown, the most telling first: a tag tells the more, the nearer it comes to parting them in
 * halves, and the oftener they carry it than all articles do. One that all of them carry tells nothing and comes last.
 */
export function mostTelling<Tag extends CountedTag>(
  tags: readonly Tag[],
  shown: number,
  { articles, countOf }: TagBackground,
): Tag[] {
  const tells = new Map(
    tags.map(({ tagKey, count }) => {
      const share = count / shown;
      const usual = Math.max(count, countOf(tagKey)) / Math.max(shown, articles);
      return [tagKey, entropy(share) * Math.log2(1 + share / usual)];
    }),
  );
  const telling = ({ tagKey }: Tag): number => tells.get(tagKey) ?? 0;
  return [...tags].sort((a, b) => telling(b) - telling(a) || b.count - a.count || (a.tagKey < b.tagKey ? -1 : 1));
}

/** Binary entropy in bits: how much it tells to know whether an article carries a tag of this share. */
function entropy(share: number): number {
  return share <= 0 || share >= 1 ? 0 : -share * Math.log2(share) - (1 - share) * Math.log2(1 - share);
}
