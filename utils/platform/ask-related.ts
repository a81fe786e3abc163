import type { ArticleRecord } from '@/utils/library/article-records.ts';
import type { RelatedQuestion, RelatedRecord } from '@/utils/library/related.ts';
import { countTags, rowKeys } from '@/utils/library/tags.ts';
import { tagKey } from '@/utils/tags/tag-key.ts';
import workerUrl from './related-worker.ts?worker&url';
import { createWorkerCalls } from './worker-calls.ts';

const ask = createWorkerCalls<RelatedQuestion, RelatedRecord[]>(workerUrl);

/** `findRelated()` in a worker. */
export async function askRelated(article: ArticleRecord, limit: number): Promise<RelatedRecord[]> {
  // Read here too, so that a live query asks again when an article with one of these tags comes or goes.
  await countTags([...(await rowKeys(article.tags.map(tagKey))).values()]);
  return ask({ article, limit });
}
