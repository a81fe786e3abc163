import type { Gold } from './corpus.ts';
import type { Answer } from './in-browser.ts';

/** Marks from 0 to 1 for the fields that the gold judges. */
export type Marks = Partial<
  Record<'body' | 'title' | 'titleNear' | 'author' | 'authorAny' | 'date' | 'language' | 'tags' | 'kind', number>
>;

export function markAnswer(answer: Answer, gold: Gold): Marks {
  const marks: Marks = {};
  if (gold.content !== undefined) marks.body = f1(tokens(answer.content), tokens(gold.content));
  if (gold.title !== undefined) {
    marks.title = Number(fold(answer.title ?? '') === fold(gold.title));
    marks.titleNear = Number(f1(tokens(answer.title ?? ''), tokens(gold.title)) >= 0.8);
  }
  if (gold.authors !== undefined) {
    const wanted = gold.authors.map(fold);
    const given = answer.authors.map(fold);
    marks.author = Number(wanted.length === given.length && wanted.every((name) => given.includes(name)));
    marks.authorAny = Number(
      wanted.length === 0 ? given.length === 0 : wanted.some((name) => given.some((other) => other === name)),
    );
  }
  if (gold.date !== undefined) marks.date = Number(answer.date === gold.date);
  if (gold.lang !== undefined) marks.language = Number(isSameLanguage(answer.lang, gold.lang));
  if (gold.tags !== undefined) marks.tags = f1(answer.tags.map(fold), gold.tags.map(fold));
  if (gold.kind !== undefined) marks.kind = Number(answer.kind === gold.kind);
  return marks;
}

/** Words, or single characters where the script has none: a Han character is a token. */
export function tokens(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]|[\p{L}\p{M}\p{N}]+/gu)
      ?.map(String) ?? []
  );
}

/** The harmonic mean of precision and recall over two bags of tokens; two empty bags agree. */
export function f1(given: readonly string[], wanted: readonly string[]): number {
  if (given.length === 0 && wanted.length === 0) return 1;
  const left = new Map<string, number>();
  for (const token of wanted) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of given) {
    const count = left.get(token) ?? 0;
    if (count > 0) {
      shared += 1;
      left.set(token, count - 1);
    }
  }
  return (2 * shared) / (given.length + wanted.length);
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The primary language must agree, and the script where the gold names one. */
function isSameLanguage(given: string | null, wanted: string): boolean {
  if (given === null || given === '') return false;
  const [gold, own] = [parse(wanted), parse(given)];
  if (gold === null || own === null) return given.toLowerCase() === wanted.toLowerCase();
  return (
    gold.language === own.language &&
    (wanted.split(/[-_]/).length === 1 || gold.language !== 'zh' || gold.maximize().script === own.maximize().script)
  );
}

function parse(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag.replace(/_/g, '-'));
  } catch {
    return null;
  }
}
