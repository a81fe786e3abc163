import { fold } from '@/utils/search/fold.ts';
import type { Share, Tally } from '@/utils/search/tally.ts';
import { mostTelling } from '@/utils/tags/related-tags.ts';
import { getArticles } from './article-ids.ts';
import type { ArticleRecord } from './article-records.ts';
import { library } from './database.ts';

/** One way to narrow what is shown: as a query writes it, as people read it, and how many it would leave. */
export interface FacetChoice {
  value: string;
  name: string;
  count: number;
}

/** The tags, most telling first, and the sites, sections and languages, most articles first, of what is shown. */
export interface Facets {
  tags: { tagKey: string; name: string; count: number }[];
  sites: FacetChoice[];
  sections: FacetChoice[];
  languages: FacetChoice[];
}

const SHOWN_CHOICES = 60;
/** Of the rest each is on so few articles that none of them can be telling. */
const WEIGHED_TAGS = 300;
const FEW_MATCHES = 12;

/** What was counted under folded keys, with names as they are written. */
export async function nameFacets({ tags, sites, sections, languages, matches, records }: Tally): Promise<Facets> {
  // A tag of one article leads to that article only.
  const weighed = tags.filter(({ count }) => count > 1 || matches <= FEW_MATCHES).slice(0, WEIGHED_TAGS);
  const rows = new Map(
    (await library().tagCounts.bulkGet(weighed.map(({ key }) => key))).flatMap((row) =>
      row ? [[row.tagKey, row]] : [],
    ),
  );
  const named = weighed.map(({ key, count }) => ({ tagKey: key, name: rows.get(key)?.name ?? key, count }));
  const countOf = (key: string): number => rows.get(key)?.count ?? 0;
  return {
    tags: mostTelling(named, matches, { articles: records, countOf }).slice(0, SHOWN_CHOICES),
    sites: await nameShares(sites, ({ siteName }) => siteName),
    sections: await nameShares(sections, ({ section, categories }, key) =>
      [section ?? '', ...categories].find((name) => fold(name) === key),
    ),
    languages: languages.slice(0, SHOWN_CHOICES).map(({ key, count }) => ({ value: key, name: key, count })),
  };
}

/** Named as one of the articles that share it writes it. */
async function nameShares(
  shares: readonly Share[],
  nameIn: (article: ArticleRecord, key: string) => string | undefined,
): Promise<FacetChoice[]> {
  const shown = shares.slice(0, SHOWN_CHOICES);
  const examples = new Map((await getArticles(shown.map(({ exampleId }) => exampleId))).map((row) => [row.id, row]));
  return shown.map(({ key, count, exampleId }) => {
    const example = examples.get(exampleId);
    return { value: key, name: (example && nameIn(example, key)) ?? key, count };
  });
}
