import type { Extraction } from '@/utils/article/extraction.ts';
import { fail, type Result, succeed } from '@/utils/article/result.ts';
import { saveExtraction } from '@/utils/library/articles.ts';
import { markUrlRead } from '@/utils/library/entries.ts';
import type { SavedArticle, SaveError } from '@/utils/messaging/protocol.ts';
import { extractTab } from '@/utils/platform/scripting.ts';
import { refreshBadge } from './badge.ts';
import { showPage } from './page-icon.ts';

/** Reads the page in a tab and saves it; the icon says so once it is durable. */
export async function saveTab(tabId: number): Promise<Result<SavedArticle, SaveError>> {
  const extracted = await extractTab(tabId);
  if (!extracted.ok) return extracted;
  const saved = await save(extracted.value);
  if (saved.ok) await showPage(tabId, extracted.value.url, extracted.value.detection.kind);
  return saved;
}

async function save(extraction: Extraction): Promise<Result<SavedArticle, SaveError>> {
  if (!/^https?:/u.test(extraction.url)) return fail('nothing-here');
  try {
    const { article, wasSaved } = await saveExtraction(extraction, Date.now());
    if (await markUrlRead(article.urlKey, Date.now())) await refreshBadge();
    return succeed({ articleId: article.id, title: article.title, wasSaved });
  } catch (error) {
    const quota = error instanceof Error && /quota/iu.test(`${error.name} ${error.message}`);
    return fail(quota ? 'storage-full' : 'storage-failed', String(error));
  }
}
