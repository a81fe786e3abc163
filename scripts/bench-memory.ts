// Measures the translation memory: building its index, and matches against brute force.
//   npm run bench:memory [-- --units 50000] [--queries 400] [--corpus FILE]
//     FILE: one sentence a line, instead of made-up ones
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { memorySentences, seededRandom, spoilt } from '../tests/bench/memory-sentences.ts';
import { quantile, writeFigures } from '../tests/bench/write-figures.ts';
import { LEAST_SCORE } from '../utils/translate/memory/least-score.ts';
import { MemoryIndex } from '../utils/translate/memory/memory-index.ts';
import { normaliseForMemory, similarity } from '../utils/translate/memory/similarity.ts';

const { values } = parseArgs({
  options: {
    units: { type: 'string', default: '50000' },
    queries: { type: 'string', default: '400' },
    corpus: { type: 'string' },
  },
});

/** Time of this thread's own: what the machine does beside it does not count. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

const next = seededRandom(20_261_126);
const pair = { source: 'zh-TW', target: 'en' };
const lines = values.corpus === undefined ? null : readFileSync(values.corpus, 'utf8').split('\n').filter(Boolean);
const sources = lines ?? memorySentences(Number(values.units), next);
const units = sources.map((source, index) => ({
  id: String(index),
  source,
  target: `T${index}`,
  pair,
  updatedAt: index,
}));

const index = new MemoryIndex();
const began = cpuMs();
for (const unit of units) index.add(unit);
const buildMs = cpuMs() - began;
const packBegan = cpuMs();
const pack = index.pack(pair);
const packMs = cpuMs() - packBegan;
const unpackBegan = cpuMs();
const kept = new MemoryIndex();
if (pack !== null) kept.restore(pair, pack, units);
const restoreMs = cpuMs() - unpackBegan;

// Half resemble a unit, more or less; half are sentences of their own kind.
const queries = Array.from({ length: Number(values.queries) }, (_, at) => {
  const own = sources[Math.floor(next() * sources.length)] ?? '';
  return at % 2 ? spoilt(own, 1 + Math.floor(next() * 0.3 * own.length), next) : (memorySentences(1, next)[0] ?? '');
});
const texts = sources.map(normaliseForMemory);
const times: number[] = [];
let wanted = 0;
let found = 0;
for (const query of queries) {
  const started = cpuMs();
  const matches = kept.match(query, pair, 1_000);
  times.push(cpuMs() - started);
  const ids = new Set(matches.map(({ unit }) => unit.id));
  const text = normaliseForMemory(query);
  texts.forEach((own, place) => {
    if (similarity(text, own, LEAST_SCORE) === 0) return;
    wanted++;
    if (ids.has(String(place))) found++;
  });
}

const ms = (value: number): number => Number(value.toFixed(2));
const figures = {
  units: units.length,
  queries: queries.length,
  buildMs: ms(buildMs),
  packMs: ms(packMs),
  packBytes: pack === null ? 0 : pack.grams.byteLength + pack.starts.byteLength + pack.places.byteLength,
  restoreMs: ms(restoreMs),
  medianMs: ms(quantile(times, 0.5)),
  p95Ms: ms(quantile(times, 0.95)),
  worstMs: ms(Math.max(...times)),
  matches: wanted,
  recall: wanted === 0 ? 1 : found / wanted,
};
console.table(figures);
writeFigures('memory', figures);
