import { type GlossaryTerm, termIdentity } from '@/utils/translate/glossary.ts';

/** What a glossary's file would bring, to be told before it does. */
export interface GlossaryPlan {
  added: GlossaryTerm[];
  changed: { before: GlossaryTerm; after: GlossaryTerm }[];
  /** Terms that are known already, word for word. */
  unchanged: number;
}

const contentOf = ({ target, keepAsIs = false, variants = [], alternatives = [], note = '' }: GlossaryTerm): string =>
  JSON.stringify([target, keepAsIs, variants, alternatives, note]);

/** Compares a file's terms with those known: a pair and a site have one translation for a term; the file's last wins. */
export function planGlossary(known: readonly GlossaryTerm[], incoming: readonly GlossaryTerm[]): GlossaryPlan {
  const plan: GlossaryPlan = { added: [], changed: [], unchanged: 0 };
  const here = new Map(known.map((term) => [termIdentity(term), term]));
  const wanted = new Map(incoming.map((term) => [termIdentity(term), term]));
  for (const [identity, after] of wanted) {
    const before = here.get(identity);
    if (before === undefined) plan.added.push(after);
    else if (contentOf(before) === contentOf(after)) plan.unchanged++;
    else plan.changed.push({ before, after });
  }
  return plan;
}
