// Measures summaries and sentence splitting:
//   npm run bench:summary -- --corpus FILE [--sentences N] [--language zh] [--kind news|other]
//     FILE: one JSON object a line, {text, summary | reference, sentences?, language?}
//   npm run bench:summary -- --treebank FILE.conllu [--language zh]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { scoreBoundaries, treebankSentences } from '../tests/bench/boundary-score.ts';
import { plainContent } from '../tests/bench/plain-content.ts';
import { characterRouge, type Rouge } from '../tests/bench/rouge.ts';
import type { TextKind } from '../utils/summary/kind-of-text.ts';
import { summarise } from '../utils/summary/summarise.ts';

interface Sample {
  text: string;
  summary?: string;
  reference?: string;
  sentences?: number;
  language?: string;
}

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    treebank: { type: 'string' },
    sentences: { type: 'string', default: '1' },
    language: { type: 'string', default: 'zh' },
    kind: { type: 'string' },
  },
});

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / (numbers.length || 1);
const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

function averages(scores: readonly Rouge[]): Record<string, number> {
  const of = (key: keyof Rouge): number => Number((100 * mean(scores.map((score) => score[key]))).toFixed(2));
  return { 'ROUGE-1': of('rouge1'), 'ROUGE-2': of('rouge2'), 'ROUGE-L': of('rougeL') };
}

function benchSummaries(file: string): object {
  const samples = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Sample);
  const kind = values.kind === 'news' || values.kind === 'other' ? (values.kind satisfies TextKind) : undefined;
  const rows = samples.map((sample) => {
    const content = plainContent(sample.text);
    const sentences = sample.sentences ?? Number(values.sentences);
    const language = sample.language ?? values.language;
    const before = performance.now();
    const chosen = summarise(content, { language, sentences, ...(kind ? { kind } : {}) });
    const elapsedMs = performance.now() - before;
    const text = chosen.map((sentence) => sentence.text).join('');
    return {
      elapsedMs,
      characters: text.length,
      rouge: characterRouge(text, sample.summary ?? sample.reference ?? ''),
    };
  });
  // The first article also pays for loading the browser's or Node's sentence rules.
  const [first, ...later] = rows.map((row) => row.elapsedMs);
  const times = later.sort((a, b) => a - b);
  return {
    samples: rows.length,
    ...averages(rows.map((row) => row.rouge)),
    'characters chosen': Math.round(mean(rows.map((row) => row.characters))),
    'ms first': Number((first ?? 0).toFixed(2)),
    'ms p50': Number(percentile(times, 0.5).toFixed(2)),
    'ms p95': Number(percentile(times, 0.95).toFixed(2)),
    'ms worst': Number((times.at(-1) ?? 0).toFixed(2)),
  };
}

function benchSplitting(file: string): object {
  const { wrong, ...score } = scoreBoundaries(treebankSentences(readFileSync(file, 'utf8')), values.language);
  for (const text of wrong.slice(0, 40)) console.log(`not a sentence: ${text}`);
  return score;
}

if (!values.corpus && !values.treebank) {
  console.error('Give --corpus FILE (JSONL) or --treebank FILE (CoNLL-U).');
  process.exit(2);
}
const report = {
  ...(values.corpus ? { summaries: benchSummaries(values.corpus) } : {}),
  ...(values.treebank ? { splitting: benchSplitting(values.treebank) } : {}),
};
console.table(Object.values(report));
mkdirSync('.artifacts', { recursive: true });
writeFileSync('.artifacts/bench-summary.json', `${JSON.stringify(report, null, 2)}\n`);
