import { type ShortcutLine, type Shortcuts, useShortcuts } from '@/components/search/shortcuts.ts';
import type { ArticleRecord } from '@/utils/library/article-records.ts';
import { readerPath } from '@/utils/platform/own-pages.ts';
import type { ReaderModel } from './model.ts';

/** The page's keys, as its help shows them. */
export const READER_KEYS: readonly ShortcutLine[] = [
  { keys: ['j', 'k'], does: 'keys.move' },
  { keys: ['a'], does: 'reader.type' },
  { keys: ['n'], does: 'libraryPage.note' },
  { keys: ['t'], does: 'tags.add' },
  { keys: ['s'], does: 'share.title' },
  { keys: ['f'], does: 'keys.favourite' },
  { keys: ['e'], does: 'keys.archive' },
  { keys: ['u'], does: 'keys.undo' },
  { keys: ['?'], does: 'keys.help' },
];

/** Opens the panel, or closes it, as a click on its button does. */
function openTypePanel(): void {
  const button = document.querySelector<HTMLElement>('.reader-bar-type button');
  button?.focus();
  button?.click();
}

/** The reading page by keyboard alone. */
export function useReaderKeys(model: ReaderModel, article: ArticleRecord): void {
  const go = (way: 'previous' | 'next') => async () => {
    await model.neighboursKnown;
    const { id } = model.neighbours.value[way] ?? {};
    if (id !== undefined) location.assign(readerPath(id, model.place));
  };
  const focus = (selector: string) => () => {
    const field = document.querySelector<HTMLElement>(selector);
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  };
  const turn = (pages: number) => () => (model.text.isVertical() ? model.text.turnPage(pages) : false);
  const shortcuts: Shortcuts = {
    j: go('next'),
    k: go('previous'),
    a: openTypePanel,
    n: focus('.note-field textarea'),
    t: focus('.tag-editor input'),
    s: () => model.sharing.open(article),
    f: () => void model.toggleFavourite(article),
    e: () => void model.archive(article),
    u: () => {
      const undo = model.announcer.current.value?.undo;
      model.announcer.clear();
      undo?.();
    },
    '?': () => {
      model.helpShown.value = true;
    },
    PageDown: turn(1),
    PageUp: turn(-1),
    ' ': turn(1),
  };
  useShortcuts(shortcuts);
}
