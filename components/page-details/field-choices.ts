import type { CorrectableField } from '@/utils/article/corrections.ts';
import type { Extraction } from '@/utils/article/extraction.ts';
import { fieldText } from '@/utils/article/field-text.ts';

type FieldValue = NonNullable<Extraction[CorrectableField]['value']>;

/** One value that may be chosen for a field, with all places that say so. */
export interface FieldChoice {
  text: string;
  value: FieldValue;
  /** Names of candidates' sources, the best first. */
  sources: string[];
  proof: string | null;
}

/** What the page offers for a field, each value once, best first. */
export function fieldChoices(extraction: Extraction, field: CorrectableField): FieldChoice[] {
  const choices = new Map<string, FieldChoice>();
  for (const { value, source, proof } of extraction[field].candidates) {
    const text = fieldText(value);
    const known = choices.get(text);
    if (known === undefined) choices.set(text, { text, value, sources: [source], proof: proof ?? null });
    else if (!known.sources.includes(source)) known.sources.push(source);
  }
  return [...choices.values()].filter(({ text }) => text !== '');
}
