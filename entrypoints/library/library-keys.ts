import type { RefObject } from 'preact';
import { useShortcuts } from '@/components/search/shortcuts.ts';
import type { LibraryModel } from './model.ts';

/** Focuses the title at the cursor: at once where it is drawn, so that quick keys find it, else with the next frame. */
export function focusCursor(model: LibraryModel): void {
  const focus = (): boolean => {
    const title = document.querySelector<HTMLElement>(`[data-position="${model.list.cursor.value}"]`);
    title?.focus({ preventScroll: true });
    return title !== null;
  };
  if (!focus()) requestAnimationFrame(focus);
}

/** The library page by keyboard alone. */
export function useLibraryKeys(model: LibraryModel, field: RefObject<HTMLInputElement | null>): void {
  const { list, edits, reading } = model;
  const { selection } = list;
  /** With Shift, what lies between is selected. */
  const step =
    (by: number) =>
    ({ shiftKey }: KeyboardEvent): void => {
      const isInList = document.activeElement?.closest('.library-list') !== null;
      if (shiftKey) selection.anchorAt(list.cursor.value);
      if (isInList) list.moveCursor(by);
      if (shiftKey) selection.extendTo(list.cursor.value);
      focusCursor(model);
    };
  const inList =
    (by: number) =>
    (event: KeyboardEvent): unknown =>
      document.activeElement?.closest('.library-list') === null ? false : step(by)(event);

  /** The rows may go: the pane itself holds the focus until the list has settled. */
  const onRows = (act: () => unknown) => (): void => {
    const pane = document.activeElement?.closest<HTMLElement>('.library-list');
    pane?.focus({ preventScroll: true });
    act();
  };

  useShortcuts({
    '/': () => field.current?.focus(),
    j: step(1),
    k: step(-1),
    J: step(1),
    K: step(-1),
    ArrowDown: inList(1),
    ArrowUp: inList(-1),
    Home: inList(Number.NEGATIVE_INFINITY),
    End: inList(Number.POSITIVE_INFINITY),
    o: () => model.open(),
    x: () => selection.toggle(list.cursor.value),
    a: () => selection.toggleAll(),
    e: onRows(() => edits.move(list.targets(), list.view.value === 'archive' ? 'library' : 'archive')),
    f: () => edits.toggle(list.targets(), 'favourite'),
    '#': onRows(() => edits.move(list.targets(), 'trash')),
    u: () => {
      const undo = model.announcer.current.value?.undo;
      model.announcer.clear();
      undo?.();
    },
    '?': () => {
      model.helpShown.value = true;
    },
    Escape: () => {
      if (model.isNavigating.value) model.isNavigating.value = false;
      else if (selection.selected.value.size > 0) selection.clear();
      else reading.close();
    },
  });
}
