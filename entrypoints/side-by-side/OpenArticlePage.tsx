import type { Locale } from '@/utils/locale/choose-locale.ts';
import { App } from './App.tsx';
import { keepAddress } from './keep-address.ts';
import { createSideBySideModel } from './model.ts';

/** The page of one article: what it shows, and what begins its work. */
export function openArticlePage(query: URLSearchParams, locale: Locale) {
  const model = createSideBySideModel(query.get('article') ?? '', locale, query.get('to'));
  model.second.show(query.get('and'));
  keepAddress(model, query);
  document.addEventListener('keydown', model.desk.onKey);
  document.addEventListener('selectionchange', model.desk.onSelection);
  return { content: <App model={model} />, start: model.start };
}
