import type { ContentRecord } from './article-records.ts';
import { library } from './database.ts';
import type { ArticlePictureRecord } from './picture-records.ts';
import { freeUnshown, linksOf } from './pictures.ts';

/** How many of a kind there are, and what they take of the disk. */
export interface KindUse {
  count: number;
  bytes: number;
}

/** What the library takes of the disk, by kind. */
export interface StorageUse {
  pictures: KindUse;
  texts: KindUse;
}

/** What pictures and texts take; walks two indexes and reads no record. */
export async function storageUse(): Promise<StorageUse> {
  const [pictures, texts] = await Promise.all([pictureUse(), library().contents.orderBy('bytes').keys().then(summed)]);
  return { pictures, texts };
}

/** What the kept pictures take. */
export async function pictureUse(): Promise<KindUse> {
  return summed(await library().pictures.orderBy('bytes').keys());
}

/** About what a text takes: browsers store Latin-1 in one byte a character, all else in two. */
export function contentBytes({ html, text, blocks }: Pick<ContentRecord, 'html' | 'text' | 'blocks'>): number {
  const characters = html.length + text.length + blocks.reduce((sum, block) => sum + block.text.length, 0);
  return /[\u0100-\u{10ffff}]/u.test(html) ? characters * 2 : characters;
}

/**
 * Frees the pictures of these articles, or of all, and tells how many bytes that gave back; a picture that another
 * article shows stays. Their addresses stay too, and they can be fetched again: see `retryPictures()`.
 */
export function freePictures(articleIds?: readonly string[]): Promise<number> {
  const db = library();
  return db.transaction('rw', db.articlePictures, db.pictures, async () => {
    const before = await pictureUse();
    for (const articleId of articleIds ?? []) {
      const links = await linksOf(articleId);
      await db.articlePictures.bulkPut(links.map(dropped));
      await freeUnshown(links);
    }
    if (articleIds === undefined) {
      await db.articlePictures.bulkPut((await db.articlePictures.where('hash').above('').toArray()).map(dropped));
      await db.pictures.clear();
    }
    return before.bytes - (await pictureUse()).bytes;
  });
}

function dropped({ articleId, url }: ArticlePictureRecord): ArticlePictureRecord {
  return { articleId, url, attempts: 0, problem: 'dropped' };
}

function summed(sizes: readonly unknown[]): KindUse {
  return { count: sizes.length, bytes: sizes.reduce<number>((sum, size) => sum + Number(size), 0) };
}
