import type { Content } from '@/utils/article/extraction.ts';
import { type CandidateSentence, candidateSentences } from './candidate-sentences.ts';
import { rankByCentrality, type Similarity } from './centrality.ts';
import { recogniseTextKind, type TextKind } from './kind-of-text.ts';
import { selectDiverse } from './select-diverse.ts';
import { sentenceTerms } from './terms.ts';

/** A sentence of a summary: an exact span of `Content.text`, with the score it was chosen by. */
export interface SummarySentence {
  text: string;
  blockId: string;
  start: number;
  end: number;
  score: number;
}

export interface SummaryOptions {
  /** BCP 47. */
  language: string;
  /** How many sentences, 1–12. */
  sentences: number;
  /** Recognised from the text where it is not given. */
  kind?: TextKind;
  /** Names of those who made the article. */
  bylines?: string[];
}

/** A summary of more sentences is an article of its own. */
export const MAX_SUMMARY_SENTENCES = 12;

interface Ranked extends CandidateSentence {
  /** Place among all candidates, from 0. */
  order: number;
  terms: Set<string>;
  score: number;
}

interface Weights {
  position: number;
  redundancy: number;
  similarity: Similarity;
  /** Lengths a summary's sentence should have; outside of them its score shrinks, the more the steeper. */
  shortest: number;
  longest: number;
  steepness: number;
}

const WEIGHTS: Record<TextKind, Weights> = {
  news: { position: 0.55, redundancy: 0.35, similarity: 'cosine', shortest: 20, longest: 70, steepness: 0.4 },
  other: { position: 0, redundancy: 0.25, similarity: 'overlap', shortest: 50, longest: 100, steepness: 0.8 },
};
/** A sentence that stands for a whole report alone has to be terse. */
const LONGEST_ALONE = 50;

function weightsFor(kind: TextKind, count: number): Weights {
  return kind === 'news' && count === 1 ? { ...WEIGHTS.news, longest: LONGEST_ALONE } : WEIGHTS[kind];
}

function lengthFactor(length: number, { shortest, longest, steepness }: Weights): number {
  if (length < shortest) return Math.sqrt(length / shortest);
  return length > longest ? (longest / length) ** steepness : 1;
}

/** Opens a sentence that leans on the one before it and says little alone. */
const LEANING =
  /^(?:但是?|不[過过]|然而|此外|另外|同[時时]|而且|因此|所以|其中|[對对]此|至[於于]|例如|比如|接[著着]|[隨随][後后]|之[後后]|[他她它牠][們们]?(?!山)|[這这那](?!次)|其(?!他|實|实)|しかし|また|そして|なお|さらに|However|But|And|So|Then|Meanwhile|Also|He|She|It|They|This|That|These|Those|For example|In addition)(?![A-Za-z])/u;
const LEANING_FACTOR = 0.88;
const QUESTION = /[?？][」』”"）)]*$/u;
const QUESTION_FACTOR = 0.65;
const POSITION_DECAY = 0.7;

function rankSentences(candidates: readonly Ranked[], weights: Weights): Ranked[] {
  const central = rankByCentrality(
    candidates.map((candidate) => candidate.terms),
    weights.similarity,
  );
  return candidates.map((candidate, index) => {
    const position = (1 + candidate.order) ** -POSITION_DECAY;
    const worth = weights.position * position + (1 - weights.position) * (central[index] ?? 0);
    const asked = QUESTION.test(candidate.text) ? QUESTION_FACTOR : 1;
    const leaning = weights.position > 0 && LEANING.test(candidate.text) ? LEANING_FACTOR : 1;
    return { ...candidate, score: worth * asked * leaning * lengthFactor(candidate.length, weights) };
  });
}

/** The graph grows with the square of the sentences: longer texts are ranked in parts, and the best of each again. */
const MAX_GRAPH = 500;

function shortlist(candidates: Ranked[], weights: Weights): Ranked[] {
  let left = candidates;
  while (left.length > MAX_GRAPH) {
    const parts = Math.ceil(left.length / MAX_GRAPH);
    const size = Math.ceil(left.length / parts);
    const keep = Math.max(MAX_SUMMARY_SENTENCES, Math.floor(size / parts));
    left = Array.from({ length: parts }, (_, part) => left.slice(part * size, (part + 1) * size)).flatMap((part) =>
      rankSentences(part, weights)
        .sort((a, b) => b.score - a.score || a.order - b.order)
        .slice(0, Math.min(keep, part.length >> 1))
        .sort((a, b) => a.order - b.order),
    );
  }
  return left;
}

/** Chooses the sentences that say most of an article, in source order; the same text always gives the same summary. */
export function summarise(content: Content, options: SummaryOptions): SummarySentence[] {
  const count = Math.min(MAX_SUMMARY_SENTENCES, Math.max(1, Math.round(options.sentences)));
  const candidates = candidateSentences(content, options.language, options.bylines ?? []).map(
    (candidate, order): Ranked => ({ ...candidate, order, terms: new Set(sentenceTerms(candidate.text)), score: 0 }),
  );
  const kind = options.kind ?? recogniseTextKind(content.text.split(/\n+/u), options.language);
  const weights = weightsFor(kind, count);
  const ranked = rankSentences(shortlist(candidates, weights), weights);
  const chosen = selectDiverse(
    ranked.map((sentence) => sentence.score),
    ranked.map((sentence) => sentence.terms),
    count,
    weights.redundancy,
  );
  return ranked
    .filter((_, index) => chosen.has(index))
    .map(({ text, blockId, start, end, score }) => ({ text, blockId, start, end, score }));
}
