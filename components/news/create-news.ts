import type { Announcer } from '@/components/feedback/announcer.ts';
import type { NewsSource } from '@/utils/library/news-source.ts';
import type { Settings } from '@/utils/settings/settings.ts';
import { createNewsActions, type NewsCalls } from './news-actions.ts';
import { createNewsList } from './news-model.ts';

/** What the New view needs of the world. */
export interface NewsWorld {
  source: NewsSource;
  calls: NewsCalls;
  settings: {
    loadSettings(): Promise<Settings>;
    saveSettings(patch: Partial<Pick<Settings, 'newsOrder'>>): Promise<void>;
    watchSettings(onChange: (settings: Settings) => void): unknown;
  };
}

/** The New view's state: the list, and what is done with its posts. */
export function createNews({ source, calls, settings }: NewsWorld, announcer: Announcer) {
  const list = createNewsList(source);
  const obey = ({ newsOrder, rules }: Settings): void => {
    list.rules.value = rules;
    if (newsOrder !== list.order.value) list.showOrder(newsOrder);
  };
  void settings.loadSettings().then(obey);
  settings.watchSettings(obey);
  const keepOrder = (newsOrder: Settings['newsOrder']) => settings.saveSettings({ newsOrder });
  return { list, actions: createNewsActions(calls, keepOrder, list, announcer), announcer };
}

export type NewsModel = ReturnType<typeof createNews>;
