import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createAnnouncer } from '@/components/feedback/announcer.ts';
import { createNewsActions } from '@/components/news/news-actions.ts';
import type { NewsListModel } from '@/components/news/news-model.ts';
import { describeSave } from '@/utils/messaging/save-outcome.ts';

test('while all posts are being marked as read that shows, and they are not marked twice', async () => {
  const asked: string[][] = [];
  let end = (): void => {};
  const filter = signal<'unread' | 'hidden'>('unread');
  const list = { filter, entryIds: signal(['a', 'b']), gaps: signal([]), keepHere: () => {} } as Pick<
    NewsListModel,
    'filter' | 'entryIds' | 'gaps' | 'keepHere'
  >;
  const never = () => Promise.reject(new Error('not asked for'));
  const actions = createNewsActions(
    {
      markRead: ({ entryIds }) => {
        asked.push(entryIds);
        return new Promise((resolve) => {
          end = () => resolve({ entryIds, gaps: [] });
        });
      },
      markUnread: never,
      saveLink: never,
      moveArticles: never,
      describeSave,
    },
    never,
    list as NewsListModel,
    createAnnouncer(),
  );
  const marking = actions.markAllRead();
  expect(actions.isMarkingAll.value).toBe(true);
  await actions.markAllRead();
  end();
  await marking;
  expect(actions.isMarkingAll.value).toBe(false);
  filter.value = 'hidden';
  await actions.markAllRead();
  expect(asked).toEqual([['a', 'b']]);
});
