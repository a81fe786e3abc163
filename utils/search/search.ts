import type { SearchBlock } from './block.ts';
import { criteriaOf } from './criteria.ts';
import { keepBest } from './keep-best.ts';
import type { Query } from './query.ts';
import { rarity, recencyFactor, scoreRow } from './rank.ts';
import { scanBlock } from './scan.ts';
import type { TagForms } from './tag-forms.ts';

export interface SearchHit {
  id: string;
  score: number;
  timeMs: number;
}

export interface SearchAnswer {
  /** How many records match, of which `hits` are the best. */
  total: number;
  hits: SearchHit[];
}

export interface SearchOptions {
  nowMs: number;
  limit: number;
  /** Tags that have several names. */
  forms?: TagForms;
}

/** A search that goes on block by block, so that its caller can pause, load further blocks, or drop it for a newer one. */
export interface RunningSearch {
  /** Tells whether the block holds a match. */
  add(block: SearchBlock): boolean;
  /** The best of what was found so far. */
  answer(): SearchAnswer;
}

/** So many of the matches, by their words' first fields and their age, are ranked in full. */
const RANKED_MATCHES = 400;

/** Starts a search; a query without words gives the newest records that pass its filters. */
export function startSearch(query: Query, { nowMs, limit, forms }: SearchOptions): RunningSearch {
  const criteria = criteriaOf(query, forms);
  const found = criteria.words.map(() => 0);
  const best = keepBest<{ block: SearchBlock; row: number; score: number }>(Math.max(limit, RANKED_MATCHES));
  let records = 0;
  let total = 0;

  return {
    add(block) {
      records += block.ids.length;
      const before = total;
      scanBlock(block, query, criteria, found, (row, weight) => {
        total++;
        const timeMs = block.timesMs[row] ?? 0;
        const score = weight === 0 ? timeMs : weight * recencyFactor(timeMs, nowMs);
        if (best.admits(score)) best.add({ block, row, score }, score);
      });
      return total > before;
    },
    answer() {
      const words = criteria.words.flatMap(({ needles, otherNames = [] }, index) =>
        [...needles, ...otherNames].map((needle) => ({ needle, rarity: rarity(found[index] ?? 0, records) })),
      );
      const roughly = best.all().sort((a, b) => b.score - a.score);
      const hit = (block: SearchBlock, row: number, score: number): SearchHit => ({
        id: block.ids[row] ?? '',
        score,
        timeMs: block.timesMs[row] ?? 0,
      });
      const ranked = roughly
        .slice(0, RANKED_MATCHES)
        .map(({ block, row }) => hit(block, row, words.length === 0 ? 0 : scoreRow(block, row, words, nowMs)));
      ranked.sort((a, b) => b.score - a.score || b.timeMs - a.timeMs || (a.id < b.id ? -1 : 1));
      // Nobody reads so far for the finest order.
      const others = roughly.slice(RANKED_MATCHES).map(({ block, row }) => hit(block, row, 0));
      return { total, hits: [...ranked, ...others].slice(0, limit) };
    },
  };
}

/** Searches blocks that are all at hand. */
export function search(blocks: Iterable<SearchBlock>, query: Query, options: SearchOptions): SearchAnswer {
  const running = startSearch(query, options);
  for (const block of blocks) running.add(block);
  return running.answer();
}
