import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { createPack } from '@/utils/search/pack.ts';
import { parseQuery } from '@/utils/search/query.ts';
import { search } from '@/utils/search/search.ts';
import type { SearchRecord } from '@/utils/search/search-record.ts';
import { holdsEveryWord } from '../exhaustive-search.ts';
import { syntheticRecords } from '../search-records.ts';

/** Words as people type them; operators are ours alone. */
const QUERIES = [
  '金門',
  '文化局',
  '老屋',
  '高粱酒',
  '口述歷史',
  '燈塔',
  '渡輪',
  '海廢',
  'lighthouse',
  'granite',
  'ferry',
];

/** One engine on the records: how long each query takes, and how much of what it should find it finds. */
export interface PeerFigures {
  buildMs: number;
  p50Ms: number;
  p95Ms: number;
  recall: number;
}

type Ask = (query: string) => ReadonlySet<string>;

/** Chinese has no spaces: every two characters that stand together are a term. */
function bigrams(text: string): string[] {
  const terms: string[] = [];
  for (const [run] of text.toLowerCase().matchAll(/[\u3400-\u9fff]+|[\p{L}\p{N}]+/gu)) {
    if (/[\u3400-\u9fff]/u.test(run) && run.length > 1)
      for (let at = 0; at + 2 <= run.length; at++) terms.push(run.slice(at, at + 2));
    else terms.push(run);
  }
  return terms;
}

const textOf = ({ title, excerpt, tags }: SearchRecord): string => [title, excerpt, ...tags].join(' ');

const ENGINES: Record<string, (records: readonly SearchRecord[]) => Ask> = {
  windlion: (records) => {
    const pack = createPack();
    for (const record of records) pack.put(record);
    const blocks = [...pack.blocks()];
    return (query) =>
      new Set(search(blocks, parseQuery(query), { nowMs: 0, limit: records.length }).hits.map(({ id }) => id));
  },
  minisearch: (records) => {
    const index = new MiniSearch({ fields: ['text'], tokenize: bigrams });
    index.addAll(records.map((record) => ({ id: record.id, text: textOf(record) })));
    return (query) => new Set(index.search(query, { combineWith: 'AND', prefix: true }).map(({ id }) => String(id)));
  },
  flexsearch: (records) => {
    const index = new Index({ encode: bigrams, tokenize: 'strict' });
    for (const [position, record] of records.entries()) index.add(position, textOf(record));
    return (query) =>
      new Set(index.search(query, { limit: records.length }).map((position) => records[Number(position)]?.id ?? ''));
  },
};

/** Builds one engine's index over so many records and asks it. */
export function measurePeer(name: string, count: number): PeerFigures {
  const records = syntheticRecords(count);
  const begun = performance.now();
  const ask = ENGINES[name]?.(records);
  if (ask === undefined) throw new Error(`no engine ${name}`);
  const buildMs = performance.now() - begun;
  const times: number[] = [];
  let expected = 0;
  let found = 0;
  for (const query of QUERIES) {
    for (let run = 0; run < 5; run++) {
      const start = performance.now();
      ask(query);
      times.push(performance.now() - start);
    }
    const answer = ask(query);
    const right = records.filter((record) => holdsEveryWord({ ...record, note: '', bylines: [], sections: [] }, query));
    expected += right.length;
    found += right.filter(({ id }) => answer.has(id)).length;
  }
  Reflect.set(globalThis, 'kept', ask);
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { buildMs, p50Ms: at(0.5), p95Ms: at(0.95), recall: found / expected };
}
