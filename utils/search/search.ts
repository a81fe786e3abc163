import type { SearchBlock } from './block.ts';
import type { Query } from './query.ts';
import { roughScore, scoreRow } from './rank.ts';
import { scanBlock, startScan } from './scan.ts';

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
}

/** So many of the matches, by their rough score, are ranked in full. */
const RANKED_MATCHES = 1000;

/** A search that goes on block by block, so that its caller can pause, load further blocks, or drop it for a newer one. */
export interface RunningSearch {
  add(block: SearchBlock): void;
  /** The best of what was found so far. */
  answer(): SearchAnswer;
}

/** Starts a search; a query without words gives the newest records that pass its filters. */
export function startSearch(query: Query, { nowMs, limit }: SearchOptions): RunningSearch {
  const scan = startScan(query);
  const places: { block: SearchBlock; row: number }[] = [];
  const rough: number[] = [];
  let records = 0;

  return {
    add(block) {
      records += block.ids.length;
      scanBlock(scan, block, (row, bestFields) => {
        const timeMs = block.timesMs[row] ?? 0;
        places.push({ block, row });
        rough.push(scan.needles.length === 0 ? timeMs : roughScore(bestFields, timeMs, nowMs));
      });
    },
    answer() {
      const ranked = bestOf(rough, Math.max(limit, RANKED_MATCHES)).flatMap((index) => {
        const place = places[index];
        if (!place) return [];
        const { block, row } = place;
        const timeMs = block.timesMs[row] ?? 0;
        const score = scan.needles.length === 0 ? 0 : scoreRow(scan, block, row, records, nowMs);
        return [{ id: block.ids[row] ?? '', score, timeMs }];
      });
      ranked.sort((a, b) => b.score - a.score || b.timeMs - a.timeMs || (a.id < b.id ? -1 : 1));
      return { total: places.length, hits: ranked.slice(0, limit) };
    },
  };
}

/** Searches blocks that are all at hand. */
export function search(blocks: Iterable<SearchBlock>, query: Query, options: SearchOptions): SearchAnswer {
  const running = startSearch(query, options);
  for (const block of blocks) running.add(block);
  return running.answer();
}

/** The places of the `count` greatest numbers, in no order. */
function bestOf(numbers: readonly number[], count: number): number[] {
  const places = numbers.keys();
  if (numbers.length <= count) return [...places];
  const least = Float64Array.from(numbers).sort()[numbers.length - count] ?? 0;
  return [...places].filter((place) => (numbers[place] ?? 0) >= least).slice(0, count);
}
