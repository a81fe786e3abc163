import { originField, ownField, type SearchBlock } from './block.ts';
import { criteriaOf } from './criteria.ts';
import { ITEM_END } from './packed-text.ts';
import type { Query } from './query.ts';
import { scanBlock } from './scan.ts';
import type { TagForms } from './tag-forms.ts';

/** What records share, and how many of those a query matches do; folded, with a record that shows how it is written. */
export interface Share {
  key: string;
  count: number;
  exampleId: string;
}

/** By what the records that a query matches can be told apart. */
export interface Tally {
  tags: Share[];
  sites: Share[];
  sections: Share[];
  languages: Share[];
  /** How many match, of how many. */
  matches: number;
  records: number;
}

/** A tally that goes on block by block. */
export interface RunningTally {
  add(block: SearchBlock): void;
  tally(): Tally;
}

type Facet = 'tags' | 'sites' | 'sections' | 'languages';

/** Starts to count what the records that a query matches share; `tagOf` gives the one key of a folded tag's spellings. */
export function startTally(query: Query, forms: TagForms, tagOf: (folded: string) => string): RunningTally {
  const criteria = criteriaOf(query, forms);
  const shares: Record<Facet, Map<string, Share>> = {
    tags: new Map(),
    sites: new Map(),
    sections: new Map(),
    languages: new Map(),
  };
  let matches = 0;
  let records = 0;

  function count(facet: Facet, keys: Iterable<string>, exampleId: string, times = 1): void {
    for (const key of keys) {
      const share = shares[facet].get(key);
      if (share !== undefined) share.count += times;
      else if (key !== '') shares[facet].set(key, { key, count: times, exampleId });
    }
  }

  return {
    add(block) {
      records += block.ids.length;
      const origins = new Map<number, { exampleId: string; rows: number }>();
      scanBlock(block, query, criteria, [], (row) => {
        const id = block.ids[row] ?? '';
        matches++;
        count('tags', new Set(ownField(block, row, 'tags').split(ITEM_END).map(tagOf)), id);
        count('sections', new Set(ownField(block, row, 'sections').split(ITEM_END)), id);
        const origin = block.originOf[row] ?? 0;
        const known = origins.get(origin);
        if (known === undefined) origins.set(origin, { exampleId: id, rows: 1 });
        else known.rows++;
      });
      for (const [origin, { exampleId, rows }] of origins) {
        // The site's name comes first, its host second.
        count('sites', originField(block, origin, 'site').split(ITEM_END).slice(1), exampleId, rows);
        count('languages', [originField(block, origin, 'language')], exampleId, rows);
      }
    },
    tally: () => ({
      tags: mostFirst(shares.tags),
      sites: mostFirst(shares.sites),
      sections: mostFirst(shares.sections),
      languages: mostFirst(shares.languages),
      matches,
      records,
    }),
  };
}

function mostFirst(shares: ReadonlyMap<string, Share>): Share[] {
  return [...shares.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
