const RUN =
  /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af]+|[\u0e00-\u0e7f]+|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
const IDEOGRAPHIC = /^[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af]/u;
const THAI = /^[\u0e00-\u0e7f]/u;
/** Hiragana pairs are grammar, not matter. */
const GRAMMAR = /^[\u3040-\u309f]+$/u;
const STOP_WORDS = new Set(
  (
    'the a an of to in on at for from by with and or but is are was were be been has have had it its this that as he she they we you i his her their our not will would said says ' +
    'der die das und ist ein eine zu den im in von mit auf für le la les des un une et est en du dans pour el los las una y es que por con'
  ).split(' '),
);

function grams(run: string, size: number): string[] {
  if (run.length <= size) return [run];
  return Array.from({ length: run.length - size + 1 }, (_, at) => run.slice(at, at + size));
}

/** What a sentence is about, for comparing sentences: character pairs in Chinese, Japanese and Korean, words elsewhere. */
export function sentenceTerms(text: string): string[] {
  const terms: string[] = [];
  for (const [run] of text.matchAll(RUN)) {
    if (IDEOGRAPHIC.test(run)) terms.push(...grams(run, 2).filter((gram) => !GRAMMAR.test(gram)));
    else if (THAI.test(run)) terms.push(...grams(run, 3));
    else if (!STOP_WORDS.has(run.toLowerCase())) terms.push(run.toLowerCase());
  }
  return terms;
}

/** A sentence's length as a reader feels it: an ideograph counts as one, a Latin word as two. */
export function readingLength(text: string): number {
  let length = 0;
  for (const [run] of text.matchAll(RUN)) {
    if (IDEOGRAPHIC.test(run)) length += run.length;
    else length += THAI.test(run) ? run.length / 2 : 2;
  }
  return length;
}
