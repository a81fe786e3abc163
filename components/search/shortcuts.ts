import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '@/utils/locale/translator.ts';

/** A line of a help: keys that do the same, and what. */
export interface ShortcutLine {
  keys: readonly string[];
  does: MessageKey;
}

/** What a key does; `false` says that it did nothing, so that the browser may. */
export type Shortcuts = Partial<Record<string, (event: KeyboardEvent) => unknown>>;

const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
const TICKED = 'input:is([type="checkbox"], [type="radio"], [type="button"])';

/** Whether keys typed here are meant for a field. */
function isTyping({ target, isComposing }: KeyboardEvent): boolean {
  const field = target instanceof Element ? target.closest(FIELDS) : null;
  return isComposing || (field !== null && !field.matches(TICKED));
}

/** Single keys for the whole page; never while typing in a field, composing, with a modifier or under a dialog. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const act = latest.current[event.key];
      if (act !== undefined && act(event) !== false) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
