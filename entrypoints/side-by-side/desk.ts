import { type ReadonlySignal, signal } from '@preact/signals';
import { insertText } from '@/components/side-by-side/insert-text.ts';
import type { RowAction } from '@/components/side-by-side/RowMenu.tsx';
import { commandOf, type KeyMap, type SegmentCommand, undoOf } from '@/components/side-by-side/segment-keys.ts';
import { newDraft, type TermDraft } from '@/components/side-by-side/term-draft.ts';
import type { SegmentRecord } from '@/utils/library/translation-records.ts';
import type { MemoryMatch } from '@/utils/translate/memory/memory-unit.ts';
import { fieldOf } from './target-fields.ts';

/** What is open over the rows. */
export type OpenDialog =
  | { name: 'keys' }
  | { name: 'search' }
  | { name: 'paste' }
  | { name: 'glossary'; term: TermDraft };

interface DeskParts {
  segments: ReadonlySignal<readonly SegmentRecord[]>;
  focusedId: ReadonlySignal<string | null>;
  matches: ReadonlySignal<readonly MemoryMatch[]>;
  keys: ReadonlySignal<KeyMap>;
  /** Steps through a row's stored history. */
  stepHistory: (id: string, direction: 'back' | 'forward') => void;
  /** What the row's menu does too. */
  act: (id: string, action: RowAction) => void;
  review: (id: string, isReviewed: boolean) => void;
}

const ANYWHERE: readonly SegmentCommand[] = ['next', 'term', 'search', 'keys'];
const OF_MATCHES = /^(?:pick\d|insert|replace)$/u;

const isRowAction = (command: SegmentCommand): command is RowAction & SegmentCommand =>
  ['note', 'history', 'split', 'join'].includes(command);

/** The translator's hands: matches put in, the next sentence, the dialogs; by key as by click. */
export function createDesk({ segments, focusedId, matches, keys, ...on }: DeskParts) {
  const dialog = signal<OpenDialog | null>(null);
  const picked = signal(0);

  /** Words selected in a source last; selecting in a field afterwards leaves them alone, so that both can be one term. */
  let selectedSource = '';

  const put = (text: string | undefined, place: 'cursor' | 'whole'): void => {
    const field = fieldOf(focusedId.value);
    if (field !== null && text !== undefined) insertText(field, text, place);
  };

  const pickedText = (): string | undefined => matches.value[picked.value]?.unit.target;

  const focused = (): SegmentRecord | undefined => segments.value.find(({ id }) => id === focusedId.value);

  const goToNext = (): void => {
    const rows = segments.value;
    const at = rows.findIndex(({ id }) => id === focusedId.value);
    const after = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))];
    const open = after.find(({ state }) => state === 'new' || state === 'draft');
    fieldOf(open?.id ?? null)?.focus();
  };

  const rememberSelection = (): void => {
    const selection = getSelection();
    const place = selection?.anchorNode?.parentElement?.closest('.segment-source') ?? null;
    if (selection !== null && place !== null) selectedSource = String(selection);
  };

  const openGlossary = (): void => {
    // The browser tells of a selection only after a while, and the key may come sooner.
    rememberSelection();
    const field = document.activeElement;
    const target =
      field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : '';
    const row = focused();
    const isOfRow = row === undefined || row.sourceText.includes(selectedSource.trim());
    dialog.value = { name: 'glossary', term: newDraft(isOfRow ? selectedSource.trim() : '', target.trim()) };
    selectedSource = '';
  };

  /** The browser's own undo comes first; where it has nothing, because the page is new, the stored history goes on. */
  const undo = (field: HTMLTextAreaElement, id: string, direction: 'back' | 'forward'): void => {
    let isDone = false;
    const done = (): void => {
      isDone = true;
    };
    field.addEventListener('input', done, { once: true });
    setTimeout(() => {
      field.removeEventListener('input', done);
      if (!isDone) on.stepHistory(id, direction);
    });
  };

  const goBy = (step: 1 | -1): void => {
    const at = segments.value.findIndex(({ id }) => id === focusedId.value);
    fieldOf(segments.value[at + step]?.id ?? null)?.focus();
  };

  const run = (command: SegmentCommand): void => {
    const digit = /^pick(\d)$/u.exec(command)?.[1];
    const row = focused();
    if (digit !== undefined) picked.value = Math.min(Number(digit) - 1, Math.max(matches.value.length - 1, 0));
    else if (command === 'insert') put(pickedText(), 'cursor');
    else if (command === 'replace') put(pickedText(), 'whole');
    else if (command === 'copySource') put(row?.sourceText, 'whole');
    else if (command === 'next') goToNext();
    else if (command === 'rowDown' || command === 'rowUp') goBy(command === 'rowDown' ? 1 : -1);
    else if (command === 'term') openGlossary();
    else if (command === 'search' || command === 'keys') dialog.value = { name: command };
    else if (row !== undefined && command === 'review') on.review(row.id, row.state !== 'reviewed');
    else if (row !== undefined && isRowAction(command)) on.act(row.id, command);
  };

  return {
    dialog,
    picked,
    put,
    openGlossary,
    onSelection: rememberSelection,
    /** Takes the keys that are ours, and leaves the browser the rest. */
    onKey(event: KeyboardEvent): void {
      const isTyping = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
      const field = fieldOf(focusedId.value);
      const way = dialog.value === null && event.target === field ? undoOf(event) : null;
      if (way !== null && field !== null && focusedId.value !== null) undo(field, focusedId.value, way);
      if (way !== null) return;
      const command = dialog.value === null ? commandOf(event, isTyping, keys.value) : null;
      if (command === null) return;
      // Outside a row's field Ctrl+R reloads and Ctrl+1 changes the tab, as everywhere.
      if (!ANYWHERE.includes(command) && (field === null || event.target !== field)) return;
      if (OF_MATCHES.test(command) && matches.value.length === 0) return;
      event.preventDefault();
      run(command);
    },
  };
}
