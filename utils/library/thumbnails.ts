import { library } from './database.ts';
import type { PictureRecord } from './picture-records.ts';

/** As wide as a list's row shows a picture, on a screen of twice the density. */
export const THUMBNAIL_WIDTH = 160;

/** A picture as it is stored first: its thumbnail is made afterwards. */
export function withoutThumbnail(picture: PictureRecord): PictureRecord {
  return picture.width > THUMBNAIL_WIDTH ? { ...picture, lacksThumbnail: 1 } : picture;
}

/** A picture whose thumbnail is still to be made; `undefined` when none is left. */
export function nextWithoutThumbnail(): Promise<PictureRecord | undefined> {
  return library().pictures.where('lacksThumbnail').equals(1).first();
}

/** Keeps a picture's thumbnail; `null` where none can be made: lists show the picture itself then. */
export async function keepThumbnail(hash: string, thumbnail: Blob | null): Promise<void> {
  const db = library();
  await db.transaction('rw', db.pictures, async () => {
    const picture = await db.pictures.get(hash);
    if (picture === undefined) return;
    const { lacksThumbnail: _, ...kept } = picture;
    await db.pictures.put(thumbnail === null ? kept : { ...kept, thumbnail, bytes: kept.blob.size + thumbnail.size });
  });
}
