import { batch, effect, signal } from '@preact/signals';
import { createAnnouncer } from '@/components/feedback/announcer.ts';
import { createNews } from '@/components/news/create-news.ts';
import { createReading } from '@/components/reading/reading-model.ts';
import { createSharing } from '@/components/sharing/sharing-model.ts';
import { newsSource } from '@/utils/library/news-source.ts';
import { whenOutdated } from '@/utils/library/other-versions.ts';
import { readingSource } from '@/utils/library/reading-source.ts';
import { newsCalls } from '@/utils/messaging/news-calls.ts';
import { askRelated } from '@/utils/platform/ask-related.ts';
import { loadSettings, saveSettings, watchSettings } from '@/utils/settings/settings.ts';
import { createBackup } from './backup.ts';
import { createBulk } from './bulk.ts';
import { createDuplicatesDesk } from './duplicates-desk.ts';
import { createEdits } from './edits.ts';
import { createKeptSearches } from './kept-searches.ts';
import { createSafety } from './safety.ts';
import { createShelfList } from './shelf-list.ts';
import { createStorageDesk } from './storage-desk.ts';
import { createTagDesk } from './tag-desk.ts';

/** Tools for the whole library. */
export type ToolId = 'tags' | 'duplicates' | 'storage';

/** What the page shows beside its navigation. */
export type ShownId = 'list' | 'news' | ToolId;

const settings = { loadSettings, saveSettings, watchSettings };

/** The library page's state: what is listed, what is selected, what is read. */
export function createLibraryModel(text: string, startsWithNews: boolean) {
  const announcer = createAnnouncer();
  whenOutdated(() => announcer.announce({ key: 'library.outdated', tone: 'warning', isLasting: true }));
  const list = createShelfList(text);
  const bulk = createBulk(announcer);
  const backup = createBackup(announcer);
  const reading = createReading({ ...readingSource, findRelated: askRelated }, announcer);
  const tagDesk = createTagDesk(announcer);
  const storage = createStorageDesk(announcer, bulk);
  const shown = signal<ShownId>(startsWithNews ? 'news' : 'list');
  const show = (id: ShownId): void =>
    batch(() => {
      shown.value = id;
      tagDesk.isOpen.value = id === 'tags';
      storage.isOpen.value = id === 'storage';
      if (id !== 'list') reading.close();
    });
  // Whatever narrows the list wants to see it.
  let asked = list.search.text.peek();
  effect(() => {
    const { value } = list.search.text;
    if (value !== asked) show('list');
    asked = value;
  });
  return {
    announcer,
    list,
    reading,
    kept: createKeptSearches(announcer, list.search.text),
    tagDesk,
    duplicates: createDuplicatesDesk(announcer),
    storage,
    backup,
    safety: createSafety(announcer, backup),
    edits: createEdits(announcer, bulk, list),
    sharing: createSharing(announcer),
    helpShown: signal(false),
    /** What stands in the list's place, or the list. */
    shown,
    show,
    news: createNews({ source: newsSource, calls: newsCalls, settings }, announcer),
    /** Where the page is narrow, the shelves and filters lie over the list while they are wanted. */
    isNavigating: signal(false),
    /** Opens the article at the cursor, or another one. */
    open(articleId = list.ids.value[list.cursor.value]): void {
      if (articleId === undefined) return;
      const index = list.ids.value.indexOf(articleId);
      if (index !== -1) {
        list.cursor.value = index;
        list.selection.anchorAt(index);
      }
      reading.open(articleId);
    },
  };
}

export type LibraryModel = ReturnType<typeof createLibraryModel>;
