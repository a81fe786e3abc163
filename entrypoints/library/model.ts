import { signal } from '@preact/signals';
import { createAnnouncer } from '@/components/feedback/announcer.ts';
import { createReading } from '@/components/reading/reading-model.ts';
import { createSharing } from '@/components/sharing/sharing-model.ts';
import { whenOutdated } from '@/utils/library/other-versions.ts';
import { readingSource } from '@/utils/library/reading-source.ts';
import { createBackup } from './backup.ts';
import { createEdits } from './edits.ts';
import { createKeptSearches } from './kept-searches.ts';
import { createShelfList } from './shelf-list.ts';

/** The library page's state: what is listed, what is selected, what is read. */
export function createLibraryModel(text: string) {
  const announcer = createAnnouncer();
  whenOutdated(() => announcer.announce({ key: 'library.outdated', tone: 'warning', isLasting: true }));
  const list = createShelfList(text);
  const reading = createReading(readingSource, announcer);
  return {
    announcer,
    list,
    reading,
    kept: createKeptSearches(announcer, list.search.text),
    backup: createBackup(announcer),
    edits: createEdits(announcer, list),
    sharing: createSharing(announcer),
    helpShown: signal(false),
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
