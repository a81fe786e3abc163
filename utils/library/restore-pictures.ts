import type { RestoredPicture } from '@/utils/exchange/backup-picture.ts';
import { library } from './database.ts';
import type { RestoreStep } from './restore-step.ts';
import { withoutThumbnail } from './thumbnails.ts';

/** Brings pictures in that are not here yet; each is named by its bytes, so none takes another's place. */
export async function restorePictures(pictures: AsyncIterable<RestoredPicture>, step: RestoreStep): Promise<void> {
  const db = library();
  for await (const picture of pictures) {
    await db.transaction('rw', db.pictures, async () => {
      if ((await db.pictures.where({ hash: picture.hash }).count()) === 0)
        await db.pictures.add(withoutThumbnail(picture));
    });
    step(1);
  }
}

/** Deletes the pictures that no article shows, as a restore that was ended half way leaves them. */
export async function freeUnlinkedPictures(): Promise<void> {
  const db = library();
  await db.transaction('rw', db.pictures, db.articlePictures, async () => {
    const linked = new Set(await db.articlePictures.orderBy('hash').uniqueKeys());
    const kept = await db.pictures.toCollection().primaryKeys();
    await db.pictures.bulkDelete(kept.filter((hash) => !linked.has(hash)));
  });
}
