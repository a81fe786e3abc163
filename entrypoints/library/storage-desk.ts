import { computed, signal } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import { live } from '@/components/loading/live.ts';
import { listArticleIds } from '@/utils/library/article-ids.ts';
import { observe } from '@/utils/library/observe.ts';
import { freePictures, type StorageUse, storageUse } from '@/utils/library/storage-use.ts';
import type { Bulk } from './bulk.ts';
import { deleteInParts } from './edits.ts';

/** What the library takes of the disk, and what may be given back. */
export interface Space extends StorageUse {
  trashIds: string[];
}

/** Tells what pictures and texts take, and frees it. */
export function createStorageDesk({ announce, attemptLong }: Announcer, bulk: Bulk) {
  const isOpen = signal(false);
  const space = live(observe, () => {
    const isWanted = isOpen.value;
    return async (): Promise<Space | null> =>
      isWanted ? { ...(await storageUse()), trashIds: await listArticleIds('trash') } : null;
  });
  return {
    isOpen,
    retry: space.retry,
    space: computed(() => space.state.value),
    async freeAllPictures(): Promise<void> {
      const bytes = await attemptLong(() => freePictures());
      if (bytes !== undefined) announce({ key: 'storageUse.freed', params: { megabytes: inMegabytes(bytes) } });
    },
    async emptyTrash(ids: string[]): Promise<void> {
      await deleteInParts(bulk, ids);
    },
  };
}

/** Bytes as megabytes with one decimal. */
export function inMegabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
