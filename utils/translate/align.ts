import { readingLength } from '@/utils/summary/terms.ts';
import { readNumbers } from './numbers/read-numbers.ts';

/** Source sentences (by index) with the pasted sentences that translate them; either side may be empty. */
export interface AlignedGroup {
  sources: number[];
  targets: number[];
  /** How sure the pairing is, 0–1, for the reader's confirmation. */
  confidence: number;
}

interface Side {
  length: number;
  numbers: Set<number>;
  latin: Set<string>;
  asks: boolean;
  quotes: boolean;
}

const LATIN = /(?<![\p{L}\p{N}])[A-Z][\p{L}\p{N}.&-]+/gu;

function readSide(text: string): Side {
  return {
    length: Math.max(1, readingLength(text)),
    numbers: new Set(readNumbers(text).flatMap(({ required, values }) => (required ? values : []))),
    latin: new Set([...text.matchAll(LATIN)].map(([word]) => word.toLowerCase())),
    asks: /[?？]/u.test(text),
    quotes: /[「『“"«„]/u.test(text),
  };
}

function joinSides(sides: readonly Side[]): Side {
  return {
    length: sides.reduce((sum, { length }) => sum + length, 0),
    numbers: new Set(sides.flatMap(({ numbers }) => [...numbers])),
    latin: new Set(sides.flatMap(({ latin }) => [...latin])),
    asks: sides.some(({ asks }) => asks),
    quotes: sides.some(({ quotes }) => quotes),
  };
}

/** Gale and Church (1993): costs are −100·log of the probabilities found in parallel texts. */
const MOVES: [sources: number, targets: number, cost: number][] = [
  [1, 1, 0],
  [1, 2, 230],
  [2, 1, 230],
  [2, 2, 440],
  [1, 3, 400],
  [3, 1, 400],
  [1, 0, 450],
  [0, 1, 450],
];
/** Their 6.8 is for letters; an ideograph or a word says more, and varies less. */
const VARIANCE = 2;
const ANCHOR_GAIN = 160;
const ANCHOR_LOSS = 90;
const QUESTION_LOSS = 120;
const QUOTE_LOSS = 70;

/** −100·log of the two-sided probability that lengths differ this much by chance. */
function lengthCost(source: number, target: number, ratio: number): number {
  const mean = (source + target / ratio) / 2;
  const deviation = Math.abs(target / ratio - source) / Math.sqrt(VARIANCE * mean);
  const t = 1 / (1 + 0.2316419 * deviation);
  const density = 0.3989423 * Math.exp((-deviation * deviation) / 2);
  const tail =
    density * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return -100 * Math.log(Math.max(2 * tail, 1e-12));
}

function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  return [...a].filter((one) => b.has(one)).length;
}

/** Numbers and Latin names on both sides draw them together; numbers, questions and quotations of one side only push them apart. */
function anchorCost(source: Side, target: Side): number {
  const common = shared(source.numbers, target.numbers) + shared(source.latin, target.latin);
  const isBare = common === 0 && source.numbers.size > 0 && target.numbers.size > 0;
  const asked = source.asks === target.asks ? 0 : QUESTION_LOSS;
  const quoted = source.quotes === target.quotes ? 0 : QUOTE_LOSS;
  return (isBare ? ANCHOR_LOSS : -ANCHOR_GAIN * Math.min(3, common)) + asked + quoted;
}

function moveCost(sources: readonly Side[], targets: readonly Side[], base: number, ratio: number): number {
  if (sources.length === 0 || targets.length === 0) return base;
  const source = joinSides(sources);
  const target = joinSides(targets);
  return base + lengthCost(source.length, target.length, ratio) + anchorCost(source, target);
}

interface Step {
  cost: number;
  sources: number;
  targets: number;
  own: number;
}

/** Aligns a pasted translation's sentences with the source's, in order: Gale–Church with numbers and names as anchors. */
export function alignTranslation(source: readonly string[], target: readonly string[]): AlignedGroup[] {
  const sources = source.map(readSide);
  const targets = target.map(readSide);
  const total = (sides: readonly Side[]): number => sides.reduce((sum, { length }) => sum + length, 0);
  const ratio = sources.length && targets.length ? total(targets) / total(sources) : 1;
  const width = targets.length + 1;
  const best: (Step | undefined)[] = [{ cost: 0, sources: 0, targets: 0, own: 0 }];
  for (let i = 0; i <= sources.length; i++) {
    for (let j = 0; j <= targets.length; j++) {
      for (const [di, dj, base] of MOVES) {
        const previous = i >= di && j >= dj ? best[(i - di) * width + (j - dj)] : undefined;
        if (!previous) continue;
        const own = moveCost(sources.slice(i - di, i), targets.slice(j - dj, j), base, ratio);
        const cost = previous.cost + own;
        const known = best[i * width + j];
        if (!known || cost < known.cost) best[i * width + j] = { cost, sources: di, targets: dj, own };
      }
    }
  }
  return trace(best, sources.length, targets.length);
}

function trace(best: readonly (Step | undefined)[], sources: number, targets: number): AlignedGroup[] {
  const groups: AlignedGroup[] = [];
  let i = sources;
  let j = targets;
  while (i > 0 || j > 0) {
    const step = best[i * (targets + 1) + j];
    if (!step) break;
    const range = (end: number, count: number): number[] => Array.from({ length: count }, (_, at) => end - count + at);
    const confidence = step.sources === 0 || step.targets === 0 ? 0 : 1 / (1 + Math.exp((step.own - 250) / 100));
    groups.unshift({ sources: range(i, step.sources), targets: range(j, step.targets), confidence });
    i -= step.sources;
    j -= step.targets;
  }
  return groups;
}
