import type { Extraction } from '@/utils/article/extraction.ts';
import { isSavable } from '@/utils/article/is-savable.ts';
import { fail, type Result, succeed } from '@/utils/article/result.ts';
import { extractionOfItem } from '@/utils/extract/extraction-of-item.ts';
import { type SaveExtras, saveExtraction } from '@/utils/library/articles.ts';
import { markUrlRead } from '@/utils/library/entry-reading.ts';
import type { SavedArticle, SaveError } from '@/utils/messaging/protocol.ts';
import { pictureAddresses } from '@/utils/pictures/picture-addresses.ts';
import { extractTab } from '@/utils/platform/scripting.ts';
import { loadSettings } from '@/utils/settings/settings.ts';
import { refreshBadge } from './badge.ts';
import { fetchPage } from './fetch-page.ts';
import { keepPictures } from './keep-pictures.ts';
import { repaintTabs, showPage } from './page-icon.ts';
import { rememberPictureTab } from './picture-tabs.ts';

/** Reads the page in a tab and saves it; the icon says so once it is durable. */
export async function saveTab(tabId: number, extras: SaveExtras = {}): Promise<Result<SavedArticle, SaveError>> {
  const extracted = await extractTab(tabId);
  if (!extracted.ok) return extracted;
  const saved = await save(extracted.value, extras, tabId);
  const { url, canonicalUrl, detection } = extracted.value;
  if (saved.ok) await showPage(tabId, { shown: url, url: canonicalUrl.value ?? url, kind: detection.kind });
  return saved;
}

/** Saves the page behind a link without opening it. */
export async function saveLink(url: string): Promise<Result<SavedArticle, SaveError>> {
  const page = await fetchPage(url);
  return page.ok ? save(page.value) : page;
}

/** Saves posts of the listing in a tab; stops at the first that cannot be saved, and those before it stay. */
export async function saveListed(tabId: number, urls: string[]): Promise<Result<SavedArticle[], SaveError>> {
  const listing = await extractTab(tabId);
  if (!listing.ok) return listing;
  const saved: SavedArticle[] = [];
  // From the last to the first, so that the library shows them in the listing's order.
  for (const item of listing.value.items.filter(({ url }) => urls.includes(url)).reverse()) {
    const result =
      item.content === null ? await saveLink(item.url) : await save(extractionOfItem(listing.value, item), {}, tabId);
    if (!result.ok) return result;
    saved.push(result.value);
  }
  return succeed(saved);
}

/** The toast waits for the text alone: pictures come afterwards, out of the page in `tabId` where they can. */
async function save(
  extraction: Extraction,
  extras: SaveExtras = {},
  tabId?: number,
): Promise<Result<SavedArticle, SaveError>> {
  if (!/^https?:/u.test(extraction.url) || !isSavable(extraction)) return fail('nothing-here');
  try {
    const pictures = pictureAddresses(extraction, (await loadSettings()).pictures);
    const { article, wasSaved } = await saveExtraction(extraction, Date.now(), { ...extras, pictures });
    if (tabId !== undefined) await rememberPictureTab(article.id, tabId);
    void keepPictures();
    await repaintTabs(article.urlKey);
    if (await markUrlRead(article.urlKey, Date.now())) await refreshBadge();
    return succeed({ articleId: article.id, title: article.title, wasSaved });
  } catch (error) {
    const isFull = error instanceof Error && /quota/iu.test(`${error.name} ${error.message}`);
    return fail(isFull ? 'storage-full' : 'storage-failed', String(error));
  }
}
