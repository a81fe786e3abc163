import { type NumberMention, readNumbers } from '../numbers/read-numbers.ts';
import type { CheckFinding } from './check.ts';

/** The smallest amount a scaled number speaks of: 0.1 million for `1.2 million`. */
function stepOf({ text, scale }: NumberMention): number {
  const decimals = /\.(\d+)/u.exec(text)?.[1]?.length ?? 0;
  return scale / 10 ** decimals;
}

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** A translation may round what its source says exactly (1,234,567 → 1.2 million), never the reverse. */
function isRounding(source: NumberMention, target: NumberMention): boolean {
  const step = stepOf(target);
  if (target.scale === 1 || step <= stepOf(source)) return false;
  return source.values.some((exact) => target.values.some((rounded) => Math.abs(exact - rounded) <= step / 2));
}

function agree(source: NumberMention, target: NumberMention): boolean {
  return source.values.some((a) => target.values.some((b) => isSame(a, b))) || isRounding(source, target);
}

/** Whether a number must be on the other side: one in digits, or in a name that the other side has too. */
function isAsked(number: NumberMention, others: readonly NumberMention[]): boolean {
  return number.required || (number.name !== undefined && others.some(({ name }) => name === number.name));
}

/** Numbers of one side that the other lacks, knowing 萬 and 億, months, years of the Republic, decades and both clocks. */
export function checkNumbers(source: string, target: string): CheckFinding[] {
  const asked = readNumbers(source);
  const given = readNumbers(target);
  const missing = asked.filter((a) => isAsked(a, given) && !given.some((b) => agree(a, b)));
  const added = given.filter((b) => isAsked(b, asked) && !asked.some((a) => agree(a, b)));
  return [
    ...missing.map(
      ({ text, start, end }): CheckFinding => ({ kind: 'number-missing', side: 'source', text, start, end }),
    ),
    ...added.map(({ text, start, end }): CheckFinding => ({ kind: 'number-added', side: 'target', text, start, end })),
  ];
}
