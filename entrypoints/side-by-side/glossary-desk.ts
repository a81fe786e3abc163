import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { live } from '@/components/loading/live.ts';
import type { GlossaryFormat } from '@/components/side-by-side/glossary-format.ts';
import { type TermDraft, termOf } from '@/components/side-by-side/term-draft.ts';
import { type GlossaryPlan, planGlossary } from '@/utils/exchange/plan-glossary.ts';
import { allTerms, glossaryOf, removeTerm, saveTerm, saveTerms } from '@/utils/library/glossary.ts';
import { observe } from '@/utils/library/observe.ts';
import { downloadFile } from '@/utils/platform/download-file.ts';
import { termsFor } from '@/utils/translate/glossary.ts';
import type { LanguagePair } from '@/utils/translate/pair.ts';
import { readGlossaryFile } from './read-glossary-file.ts';
import { decodeImport } from './read-import.ts';

/** The glossary as the page uses it: the pair's terms, what holds for the article's site, and the ways in and out. */
export function createGlossaryDesk(pair: ReadonlySignal<LanguagePair>, site: ReadonlySignal<string>) {
  const plan = signal<GlossaryPlan | 'unreadable' | null>(null);
  const stored = live(observe, () => {
    const asked = pair.value;
    return () => glossaryOf(asked);
  });
  const all = computed(() => (stored.state.value.status === 'ready' ? stored.state.value.value : []));

  return {
    all,
    plan,
    /** The terms that hold in the article that is open. */
    terms: computed(() => termsFor(all.value, pair.value, site.value)),
    save: ({ id, ...draft }: TermDraft) => saveTerm(termOf(draft, pair.value, site.value), Date.now(), id),
    remove: (id: string) => void removeTerm(id),
    async exportAs(format: GlossaryFormat): Promise<void> {
      const { source, target } = pair.value;
      const written =
        format === 'csv'
          ? (await import('@/utils/exchange/glossary-csv.ts')).writeGlossaryCsv(all.value)
          : (await import('@/utils/exchange/tbx.ts')).writeTbx(all.value);
      const type = format === 'csv' ? 'text/csv' : 'application/x-tbx';
      downloadFile(`windlion-glossary.${source}-${target}.${format}`, written, type);
    },
    async choose(file: File): Promise<void> {
      const terms = readGlossaryFile(decodeImport(new Uint8Array(await file.arrayBuffer())), pair.value);
      plan.value = terms.length === 0 ? 'unreadable' : planGlossary(await allTerms(), terms);
    },
    async apply({ added, changed }: GlossaryPlan): Promise<void> {
      await saveTerms([...added, ...changed.map(({ after }) => after)], Date.now());
      plan.value = null;
    },
  };
}
