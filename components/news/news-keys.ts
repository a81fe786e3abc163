import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type ShortcutLine, useShortcuts } from '@/components/search/shortcuts.ts';
import type { EntryRecord } from '@/utils/library/entry-record.ts';
import type { NewsModel } from './create-news.ts';

/** The New view's keys, as its help tells them. */
export const NEWS_KEYS: readonly ShortcutLine[] = [
  { keys: ['j', 'k', '↓', '↑'], does: 'keys.move' },
  { keys: ['o', 'Enter'], does: 'keys.openPost' },
  { keys: ['m'], does: 'keys.toggleRead' },
  { keys: ['s'], does: 'keys.saveForLater' },
  { keys: ['Shift A'], does: 'keys.markAllRead' },
  { keys: ['u'], does: 'keys.undo' },
  { keys: ['?'], does: 'keys.help' },
];

/** A second or so. */
const FRAMES = 60;

/** The New view by keyboard alone; tells whether the help is shown. */
export function useNewsKeys({ list, actions, announcer }: NewsModel, view: RefObject<HTMLElement | null>) {
  const [open, setOpen] = useState(false);

  const linkAt = (position: number): HTMLElement | null =>
    view.current?.querySelector<HTMLElement>(`[data-position="${position}"] [data-roving]`) ?? null;
  // A row that was far away is drawn with the next frame, and its post is read some frames later.
  const focusCursor = (framesLeft = FRAMES): void => {
    const link = linkAt(list.cursor.value);
    if (link !== null) link.focus({ preventScroll: true });
    else if (framesLeft > 0) requestAnimationFrame(() => focusCursor(framesLeft - 1));
  };
  const isInList = (): boolean => document.activeElement?.closest('.news .virtual-list') !== null;
  const step = (by: number) => (): void => {
    if (isInList()) list.moveCursor(by);
    focusCursor();
  };
  const inList = (by: number) => (): unknown => (isInList() ? step(by)() : false);
  const onPost = (act: (entry: EntryRecord) => unknown) => (): unknown => {
    const row = list.rows.value[list.cursor.value];
    const entry = row?.kind === 'post' ? list.entries.value.get(row.id) : undefined;
    return entry === undefined ? false : void act(entry);
  };

  // However a row comes to have the focus, the cursor goes with it.
  useEffect(() => {
    const { current } = view;
    const follow = ({ target }: FocusEvent): void => {
      const place = target instanceof Element && target.closest<HTMLElement>('[data-position]')?.dataset.position;
      if (place) list.cursor.value = Number(place);
    };
    current?.addEventListener('focusin', follow);
    return () => current?.removeEventListener('focusin', follow);
  }, [list, view]);

  useShortcuts({
    j: step(1),
    k: step(-1),
    ArrowDown: inList(1),
    ArrowUp: inList(-1),
    Home: inList(Number.NEGATIVE_INFINITY),
    End: inList(Number.POSITIVE_INFINITY),
    o: onPost(() => linkAt(list.cursor.value)?.click()),
    m: onPost(actions.toggleRead),
    s: onPost(actions.saveForLater),
    A: () => void actions.markAllRead(),
    u: () => {
      const undo = announcer.current.value?.undo;
      if (undo === undefined) return false;
      announcer.clear();
      return undo();
    },
    '?': () => setOpen(true),
  });
  return { open, show: () => setOpen(true), hide: () => setOpen(false) };
}
