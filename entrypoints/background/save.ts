import type { Extraction } from '@/utils/article/extraction.ts';
import { isSavable } from '@/utils/article/is-savable.ts';
import { fail, type Result, succeed } from '@/utils/article/result.ts';
import { extractionOfItem } from '@/utils/extract/extraction-of-item.ts';
import { extractionOfLink } from '@/utils/extract/extraction-of-link.ts';
import type { ArticleRecord } from '@/utils/library/article-records.ts';
import { getArticle, type SaveExtras } from '@/utils/library/articles.ts';
import { isStorageFull, withHealing } from '@/utils/library/database.ts';
import { markUrlRead } from '@/utils/library/entry-reading.ts';
import { type KeptLink, keepLinks } from '@/utils/library/kept-links.ts';
import type { KnownPage, SavedArticle, SaveError } from '@/utils/messaging/protocol.ts';
import { pictureAddresses } from '@/utils/pictures/picture-addresses.ts';
import { pageArrival } from '@/utils/platform/page-arrival.ts';
import { extractTab } from '@/utils/platform/scripting.ts';
import { loadSettings } from '@/utils/settings/settings.ts';
import { refreshBadge } from './badge.ts';
import { completePage } from './complete-pages.ts';
import { fetchLink, fetchLinks } from './fetch-links.ts';
import { keepPictures } from './keep-pictures.ts';
import { storePage } from './outbox.ts';
import { repaintTabs, showPage } from './page-icon.ts';
import { rememberSourceTab } from './source-tabs.ts';

/**
 * Reads the page in a tab and saves it; the icon says so once it is durable. A page that cannot be read, since its tab
 * was closed, it does not answer, or the browser keeps extensions out, is kept as a link where its address is known.
 */
export async function saveTab(
  tabId: number,
  extras: SaveExtras = {},
  known?: KnownPage,
): Promise<Result<SavedArticle, SaveError>> {
  // A page's source lets scripts in, but is no article.
  if (known !== undefined && !isWeb(known.url)) return fail('no-access');
  await pageArrival(tabId);
  const extracted = await extractTab(tabId);
  if (!extracted.ok) return known === undefined ? fail('no-access') : saveLink(known.url, known);
  const saved = await save(extracted.value, extras, tabId);
  const { url, canonicalUrl, detection } = extracted.value;
  if (saved.ok) await showPage(tabId, { shown: url, url: canonicalUrl.value ?? url, kind: detection.kind });
  return saved;
}

interface LinkExtras extends Omit<KnownPage, 'url'> {
  /** The tab it was found in. */
  tabId?: number;
  /** Settles once the reader has said whether its site may be read; the link is kept before. */
  answered?: Promise<unknown>;
}

/** Saves the page behind a link without opening it: the link at once, its text as soon as it can be had. */
export async function saveLink(
  url: string,
  { title = null, tabId, answered }: LinkExtras,
): Promise<Result<SavedArticle, SaveError>> {
  if (!isWeb(url)) return fail('nothing-here');
  const stored = await storeLinks([extractionOfLink(url, title)]);
  if (!stored.ok) return stored;
  const [kept] = stored.value;
  if (kept === undefined) return fail('storage-failed');
  const { id } = kept.article;
  if (tabId !== undefined) await rememberSourceTab(id, tabId);
  await answered;
  // The link is kept whatever becomes of this try.
  await fetchLink(id).catch((error: unknown) => console.error('[windlion] a link was not fetched', error));
  // Found under another address it has become that article.
  const article = (await getArticle(id)) ?? kept.article;
  await repaintTabs([article.urlKey]);
  return succeed(told(article, kept.wasSaved));
}

/** Saves posts of the listing in a tab, as links where it does not show them whole; their texts follow by themselves. */
export async function saveListed(tabId: number, urls: string[]): Promise<Result<SavedArticle[], SaveError>> {
  const listing = await extractTab(tabId);
  if (!listing.ok) return fail('no-access');
  const items = listing.value.items.filter(({ url }) => urls.includes(url));
  const stored = await storeLinks(items.map((item) => extractionOfItem(listing.value, item)));
  if (!stored.ok) return stored;
  const { value: kept } = stored;
  for (const [index, item] of items.entries()) {
    const id = kept[index]?.article.id;
    if (id !== undefined) await rememberSourceTab(id, tabId);
    if (item.content !== null) await save(extractionOfItem(listing.value, item), {}, tabId);
  }
  void fetchLinks();
  return succeed(kept.map(({ article, wasSaved }) => told(article, wasSaved)));
}

async function storeLinks(links: Extraction[]): Promise<Result<KeptLink[], SaveError>> {
  try {
    return succeed(await withHealing(() => keepLinks(links, Date.now())));
  } catch (error) {
    return fail(isStorageFull(error) ? 'storage-full' : 'storage-failed', String(error));
  }
}

/** The toast waits for the text alone: pictures come afterwards, out of the page in `tabId` where they can. */
async function save(page: Extraction, extras: SaveExtras, tabId: number): Promise<Result<SavedArticle, SaveError>> {
  if (!isWeb(page.url) || !isSavable(page)) return fail('nothing-here');
  const pictures = pictureAddresses(page, (await loadSettings()).pictures);
  const stored = await storePage({ page, extras: { ...extras, pictures }, savedAt: Date.now() });
  if ('error' in stored) return fail(stored.error, stored.detail);
  const { article, wasSaved } = stored;
  await rememberSourceTab(article.id, tabId);
  void keepPictures();
  void completePage(article.id, page);
  await repaintTabs([article.urlKey]);
  if (await markUrlRead(article.urlKey, Date.now())) await refreshBadge();
  return succeed(told(article, wasSaved));
}

function told({ id, title, toFetch }: ArticleRecord, wasSaved: boolean): SavedArticle {
  return { articleId: id, title, wasSaved, ...(toFetch === undefined ? {} : { missing: toFetch.problem }) };
}

function isWeb(url: string): boolean {
  return /^https?:/iu.test(url);
}
