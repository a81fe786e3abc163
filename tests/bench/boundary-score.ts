import { splitSentences } from '../../utils/summary/split-sentences.ts';

export interface BoundaryScore {
  precision: number;
  recall: number;
  f1: number;
  sentences: number;
  /** What came out where a sentence was cut wrongly or joined to the next. */
  wrong: string[];
}

/** The sentences of a CoNLL-U file, by their `# text` lines. */
export function treebankSentences(conllu: string): string[] {
  return [...conllu.matchAll(/^# text = (.+)$/gmu)].map((match) => (match[1] ?? '').trim());
}

/** Joins sentences into paragraphs of `perParagraph`, splits them again, and counts the boundaries found. */
export function scoreBoundaries(sentences: readonly string[], language: string, perParagraph = 10): BoundaryScore {
  const joint = /^(?:zh|ja|th)/iu.test(language) ? '' : ' ';
  let hits = 0;
  let found = 0;
  const wrong: string[] = [];
  for (let at = 0; at < sentences.length; at += perParagraph) {
    const own = sentences.slice(at, at + perParagraph);
    const wanted = new Set<string>();
    let offset = 0;
    for (const sentence of own) {
      wanted.add(`${offset}-${offset + sentence.length}`);
      offset += sentence.length + joint.length;
    }
    for (const { start, end, text } of splitSentences(own.join(joint), language)) {
      found++;
      if (wanted.has(`${start}-${end}`)) hits++;
      else wrong.push(text);
    }
  }
  const precision = hits / (found || 1);
  const recall = hits / (sentences.length || 1);
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall || 1),
    sentences: sentences.length,
    wrong,
  };
}
