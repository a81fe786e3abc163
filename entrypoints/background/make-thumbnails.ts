import { keepThumbnail, nextWithoutThumbnail, THUMBNAIL_WIDTH } from '@/utils/library/thumbnails.ts';
import { makeThumbnail } from '@/utils/platform/make-thumbnail.ts';
import { runAlone } from './run-alone.ts';

/** Makes the thumbnails of pictures that came without, one by one; a worker that dies over one begins with it again. */
export function makeThumbnails(): Promise<void> {
  return runAlone('thumbnails', async () => {
    for (let next = await nextWithoutThumbnail(); next !== undefined; next = await nextWithoutThumbnail()) {
      await keepThumbnail(next.hash, await makeThumbnail(next.blob, THUMBNAIL_WIDTH));
    }
  });
}
