import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { MemoryMatch } from '@/utils/translate/memory/memory-unit.ts';
import type { LanguagePair } from '@/utils/translate/pair.ts';
import { createMemoryQuestions } from './ask-memory.ts';

/** The sentence whose row has the focus. */
export interface FocusedSegment {
  id: string;
  sourceText: string;
}

/** The translation memory as the page asks it: matches for the row in hand, one for engines, and words looked up. */
export function createMemory(pair: ReadonlySignal<LanguagePair>, focused: ReadonlySignal<FocusedSegment | null>) {
  const questions = createMemoryQuestions();
  const matches = signal<readonly MemoryMatch[]>([]);
  let asked = '';

  // Asked anew for another row or pair, not at every key in the same.
  effect(() => {
    const { source, target } = pair.value;
    const { id = '', sourceText = '' } = focused.value ?? {};
    const question = [source, target, id, sourceText].join('\n');
    if (question === asked) return;
    asked = question;
    matches.value = [];
    if (id === '') return;
    void questions.match(sourceText, { source, target }, 6).then(
      (found) => {
        // A sentence is no match for itself.
        if (question === asked) matches.value = found.filter(({ unit }) => unit.id !== id).slice(0, 5);
      },
      (error: unknown) => console.error('[windlion]', error),
    );
  });

  return {
    matches,
    /** Memory matches for engines, which ask without a row. */
    match: (text: string, pairAsked: LanguagePair): Promise<MemoryMatch[]> => questions.match(text, pairAsked, 1),
    search: questions.search,
  };
}
