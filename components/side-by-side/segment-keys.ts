import type { MessageKey } from '@/utils/locale/translator.ts';

export type SegmentCommand =
  | 'pick1'
  | 'pick2'
  | 'pick3'
  | 'pick4'
  | 'pick5'
  | 'insert'
  | 'replace'
  | 'copySource'
  | 'next'
  | 'rowDown'
  | 'rowUp'
  | 'review'
  | 'note'
  | 'history'
  | 'split'
  | 'join'
  | 'term'
  | 'search'
  | 'keys';

/** A command with the key it has until the reader chooses another, in the order of the list under `?`. */
export interface SegmentKey {
  command: Exclude<SegmentCommand, 'keys'>;
  /** `Ctrl+Shift+KeyG`: by place on the keyboard, so that it stays put on every layout; ⌘ counts as Ctrl. */
  chord: string;
  does: MessageKey;
}

/** The keys as translators know them from OmegaT, where OmegaT has the command. */
export const SEGMENT_KEYS: readonly SegmentKey[] = [
  { command: 'pick1', chord: 'Ctrl+Digit1', does: 'keys.pick1' },
  { command: 'pick2', chord: 'Ctrl+Digit2', does: 'keys.pick2' },
  { command: 'pick3', chord: 'Ctrl+Digit3', does: 'keys.pick3' },
  { command: 'pick4', chord: 'Ctrl+Digit4', does: 'keys.pick4' },
  { command: 'pick5', chord: 'Ctrl+Digit5', does: 'keys.pick5' },
  { command: 'insert', chord: 'Ctrl+KeyI', does: 'keys.insert' },
  { command: 'replace', chord: 'Ctrl+KeyR', does: 'keys.replace' },
  { command: 'copySource', chord: 'Ctrl+Shift+KeyR', does: 'keys.copySource' },
  { command: 'next', chord: 'Ctrl+KeyU', does: 'keys.next' },
  { command: 'rowDown', chord: 'Ctrl+Enter', does: 'keys.rowDown' },
  { command: 'rowUp', chord: 'Ctrl+Shift+Enter', does: 'keys.rowUp' },
  { command: 'review', chord: 'Ctrl+Period', does: 'keys.review' },
  { command: 'note', chord: 'Ctrl+Semicolon', does: 'keys.note' },
  { command: 'history', chord: 'Ctrl+KeyH', does: 'keys.history' },
  { command: 'split', chord: 'Ctrl+Slash', does: 'keys.split' },
  { command: 'join', chord: 'Ctrl+KeyJ', does: 'keys.join' },
  { command: 'term', chord: 'Ctrl+Shift+KeyG', does: 'keys.term' },
  { command: 'search', chord: 'Ctrl+KeyK', does: 'keys.search' },
];

/** The key of each command. */
export type KeyMap = ReadonlyMap<SegmentKey['command'], string>;

/** The keys with what the reader has changed; a change that no command knows is left out. */
export function keyMapOf(changes: Partial<Record<string, string>>): KeyMap {
  return new Map(SEGMENT_KEYS.map(({ command, chord }) => [command, changes[command] ?? chord]));
}

export type KeyPress = Pick<
  KeyboardEvent,
  'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>;

/** A key press as a chord; `null` for a bare key, which types, and for a modifier that still waits for its key. */
export function chordOf({ code, ctrlKey, metaKey, altKey, shiftKey, isComposing }: KeyPress): string | null {
  if (isComposing || code === '' || /^(?:Control|Shift|Alt|Meta|OS)/u.test(code)) return null;
  const isBare = !(ctrlKey || metaKey);
  if (isBare && !/^F\d+$/u.test(code)) return null;
  return [isBare ? '' : 'Ctrl', altKey ? 'Alt' : '', shiftKey ? 'Shift' : '', code].filter(Boolean).join('+');
}

/** The command of a key press, or `null`; nothing while an input method composes. */
export function commandOf(press: KeyPress, isTyping: boolean, keys: KeyMap): SegmentCommand | null {
  if (press.isComposing) return null;
  const chord = chordOf(press);
  if (chord === null) return press.key === '?' && !isTyping && !press.altKey ? 'keys' : null;
  return commandWith(chord, keys);
}

/** The command that has a chord. */
export function commandWith(chord: string, keys: KeyMap): SegmentKey['command'] | null {
  return [...keys].find(([, own]) => own === chord)?.[0] ?? null;
}

const SIGNS: Record<string, string> = {
  Period: '.',
  Comma: ',',
  Slash: '/',
  Semicolon: ';',
  Quote: "'",
  Minus: '-',
  Equal: '=',
  Backslash: '\\',
  Backquote: '`',
  BracketLeft: '[',
  BracketRight: ']',
};

/** A chord as it is written on a keyboard: `Ctrl+Shift+G`. */
export function chordLabel(chord: string): string {
  const parts = chord.split('+');
  const code = parts.pop() ?? '';
  return [...parts, SIGNS[code] ?? code.replace(/^(?:Key|Digit|Numpad)/u, '')].join('+');
}

/** Whether a key press undoes or does again, as every field knows it. */
export function undoOf({
  code,
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
  isComposing,
}: KeyPress): 'back' | 'forward' | null {
  if (isComposing || altKey || !(ctrlKey || metaKey)) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'forward' : 'back';
  return code === 'KeyY' && !shiftKey ? 'forward' : null;
}
