import type { MessageKey } from '@/utils/locale/translator.ts';

export type SegmentCommand =
  | 'pick1'
  | 'pick2'
  | 'pick3'
  | 'pick4'
  | 'pick5'
  | 'insert'
  | 'replace'
  | 'next'
  | 'term'
  | 'search'
  | 'keys';

/** The keys as translators know them from OmegaT; `code` so that they stay put on every layout. */
export const SEGMENT_KEYS: readonly { command: SegmentCommand; code: string; shift?: true; shown: string }[] = [
  { command: 'pick1', code: 'Digit1', shown: 'Ctrl+1' },
  { command: 'pick2', code: 'Digit2', shown: 'Ctrl+2' },
  { command: 'pick3', code: 'Digit3', shown: 'Ctrl+3' },
  { command: 'pick4', code: 'Digit4', shown: 'Ctrl+4' },
  { command: 'pick5', code: 'Digit5', shown: 'Ctrl+5' },
  { command: 'insert', code: 'KeyI', shown: 'Ctrl+I' },
  { command: 'replace', code: 'KeyR', shown: 'Ctrl+R' },
  { command: 'next', code: 'KeyU', shown: 'Ctrl+U' },
  { command: 'term', code: 'KeyG', shift: true, shown: 'Ctrl+Shift+G' },
  { command: 'search', code: 'KeyK', shown: 'Ctrl+K' },
];

/** What `?` lists, in order. */
export const KEY_HELP: readonly { shown: string; key: MessageKey }[] = [
  { shown: 'Ctrl+1 – Ctrl+5', key: 'keys.pick' },
  { shown: 'Ctrl+I', key: 'keys.insert' },
  { shown: 'Ctrl+R', key: 'keys.replace' },
  { shown: 'Ctrl+U', key: 'keys.next' },
  { shown: 'Ctrl+Shift+G', key: 'keys.term' },
  { shown: 'Ctrl+K', key: 'keys.search' },
  { shown: '?', key: 'keys.help' },
];

type KeyPress = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>;

/** The command of a key press, or `null`; nothing while an input method composes. */
export function commandOf(press: KeyPress, isTyping: boolean): SegmentCommand | null {
  if (press.isComposing || press.altKey) return null;
  if (!press.ctrlKey && !press.metaKey) return press.key === '?' && !isTyping ? 'keys' : null;
  const found = SEGMENT_KEYS.find(({ code, shift = false }) => code === press.code && shift === press.shiftKey);
  return found?.command ?? null;
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
