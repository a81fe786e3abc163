import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useShortcuts } from '@/components/search/shortcuts.ts';
import type { ArticleRecord } from '@/utils/library/article-records.ts';
import type { PopupModel } from './model.ts';

export function focusFirstRow(list: HTMLElement | null): void {
  list?.querySelector<HTMLElement>('article [data-roving]')?.focus();
}

/** The saved tab by keyboard alone; tells whether the help is shown. */
export function useSavedKeys(
  model: PopupModel,
  list: RefObject<HTMLElement | null>,
  field: RefObject<HTMLInputElement | null>,
): { open: boolean; close: () => void } {
  const [open, setOpen] = useState(false);
  const { saved } = model;

  /** Does something with the article that has the focus. */
  const onArticle = (act: (article: ArticleRecord) => void) => () => {
    const id = document.activeElement?.closest<HTMLElement>('[data-article]')?.dataset.article;
    const article = model.shown.value.find((candidate) => candidate.id === id);
    if (article === undefined) return false;
    act(article);
    return true;
  };
  const enterList = () => {
    if (list.current?.contains(document.activeElement)) return false;
    focusFirstRow(list.current);
    return true;
  };

  useShortcuts({
    '/': () => field.current?.focus(),
    j: enterList,
    k: enterList,
    ArrowDown: enterList,
    o: onArticle(({ id }) => list.current?.querySelector<HTMLElement>(`[data-article="${id}"] [data-roving]`)?.click()),
    e: onArticle((article) => void saved.archive(article)),
    f: onArticle((article) => void saved.toggleFavourite(article)),
    '#': onArticle((article) => void saved.remove(article)),
    u: () => {
      const undo = model.announcer.current.value?.undo;
      if (undo === undefined) return false;
      model.announcer.clear();
      undo();
      return true;
    },
    '?': () => setOpen(true),
  });
  return { open, close: () => setOpen(false) };
}
