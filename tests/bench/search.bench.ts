// Times the packed scan on synthetic articles and checks its recall: `node --expose-gc tests/bench/search.bench.ts`.
import { deserialize, serialize } from 'node:v8';
import type { SearchBlock } from '../../utils/search/block.ts';
import { createPack } from '../../utils/search/pack.ts';
import { parseQuery } from '../../utils/search/query.ts';
import { search } from '../../utils/search/search.ts';
import type { SearchRecord } from '../../utils/search/search-record.ts';
import { holdsEveryWord } from './exhaustive-search.ts';
import { syntheticRecords, TYPED_QUERIES } from './search-records.ts';

const NOW = Date.UTC(2026, 0, 1);
const RUNS = 3;
const RECALL_RECORDS = 10_000;

interface Case {
  name: string;
  records: number;
  textLength: number;
}

const CASES: Case[] = [
  { name: '1k heads', records: 1000, textLength: 0 },
  { name: '10k heads', records: 10_000, textLength: 0 },
  { name: '100k heads', records: 100_000, textLength: 0 },
  { name: '10k full texts', records: 10_000, textLength: 1500 },
];

/** Milliseconds of this thread's processor time: what else the machine does counts little. */
function timed<T>(run: () => T): [number, T] {
  const start = process.threadCpuUsage();
  const result = run();
  const { user, system } = process.threadCpuUsage(start);
  return [(user + system) / 1000, result];
}

/** The median of some runs. */
function usualMs(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => timed(run)[0]).sort((a, b) => a - b);
  return times[Math.floor(RUNS / 2)] ?? 0;
}

function percentile(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}

function usedMegabytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** Every query as it grows in the search field, one letter at a time. */
const keystrokes = TYPED_QUERIES.flatMap((query) => [...query].map((_, index) => query.slice(0, index + 1)));

function ask(blocks: readonly SearchBlock[], query: string, limit = 100): { total: number; ids: string[] } {
  const { total, hits } = search(blocks, parseQuery(query), { nowMs: NOW, limit });
  return { total, ids: hits.map(({ id }) => id) };
}

/** The share of the records that hold every word of a query which the search gives, over all keystrokes of words. */
function recallOf(records: readonly SearchRecord[], blocks: readonly SearchBlock[]): string {
  let expected = 0;
  let found = 0;
  let wrong = 0;
  for (const query of keystrokes.filter((typed) => !/[:"-]/u.test(typed))) {
    const answer = new Set(ask(blocks, query, records.length).ids);
    const right = records.filter((record) => holdsEveryWord(record, query));
    expected += right.length;
    const hits = right.filter(({ id }) => answer.has(id)).length;
    found += hits;
    wrong += answer.size - hits;
  }
  return `${((100 * found) / expected).toFixed(2)} %, ${wrong} wrong`;
}

function measure({ name, records: count, textLength }: Case): Record<string, string> {
  const records = syntheticRecords(count, { textLength });
  const before = usedMegabytes();
  const [buildMs, blocks] = timed(() => {
    const pack = createPack();
    for (const record of records) pack.put(record);
    return [...pack.blocks()];
  });
  ask(blocks, '金門');
  const memory = usedMegabytes() - before;
  const stored = blocks.map((block) => serialize(block));
  const [coldMs] = timed(() =>
    ask(
      stored.map((bytes) => deserialize(bytes)),
      '金門',
    ),
  );
  const times = keystrokes
    .map((typed) => ({ typed, time: usualMs(() => ask(blocks, typed)) }))
    .sort((a, b) => a.time - b.time);
  const ms = times.map(({ time }) => time);
  const pack = createPack(blocks);
  const [updateMs] = timed(() => {
    for (const record of records.slice(0, 100)) pack.put({ ...record, note: '改過' });
  });
  return {
    case: name,
    'build ms': buildMs.toFixed(0),
    blocks: String(blocks.length),
    'memory MB': memory.toFixed(0),
    'stored MB': (stored.reduce((sum, { length }) => sum + length, 0) / 1e6).toFixed(0),
    'cold ms': coldMs.toFixed(0),
    'key p50 ms': percentile(ms, 0.5),
    'key p95 ms': percentile(ms, 0.95),
    'worst ms': `${percentile(ms, 1)} (${times.at(-1)?.typed ?? ''})`,
    'update ms': (updateMs / 100).toFixed(2),
    recall: count > RECALL_RECORDS ? '' : recallOf(records, blocks),
  };
}

measure({ name: 'warm-up', records: 500, textLength: 300 });
console.table(CASES.map(measure));
