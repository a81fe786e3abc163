import Dexie from 'dexie';
import { newRecordId } from '@/utils/article/record-id.ts';
import type { ContentRecord } from './article-records.ts';
import { library } from './database.ts';
import type { ContentVersionRecord } from './reading-records.ts';

/** A page that changes with every look must not fill the disk. */
const MOST_VERSIONS = 10;

/** Keeps an article's text before another takes its place; inside the caller's transaction. */
export async function keepVersion(next: ContentRecord): Promise<void> {
  const { contents, contentVersions } = library();
  const before = await contents.get(next.articleId);
  if (before === undefined || before.text === '' || before.text === next.text) return;
  const { articleId, html, text, blocks, removed, updatedAt } = before;
  await contentVersions.add({ id: newRecordId(), articleId, html, text, blocks, removed, savedAt: updatedAt });
  const oldest = (await versionsOf(articleId).reverse().offset(MOST_VERSIONS).primaryKeys()) ?? [];
  await contentVersions.bulkDelete(oldest);
}

/** The texts an article had before the one it has, the newest first. */
export function listVersions(articleId: string): Promise<ContentVersionRecord[]> {
  return versionsOf(articleId).reverse().toArray();
}

function versionsOf(articleId: string) {
  return library()
    .contentVersions.where('[articleId+savedAt]')
    .between([articleId, Dexie.minKey], [articleId, Dexie.maxKey]);
}
