import { browser } from 'wxt/browser';
import { pageDateToMs } from '@/utils/article/page-date.ts';
import { isListing, type PageKind } from '@/utils/article/page-kind.ts';
import { urlKey } from '@/utils/article/url-key.ts';
import type { ArticleRecord } from '@/utils/library/article-records.ts';
import { findByUrl } from '@/utils/library/articles.ts';
import { createTranslator, type Translator } from '@/utils/locale/translator.ts';
import { type PageState, showPageState } from '@/utils/platform/action.ts';
import { uiLocale } from '@/utils/platform/ui-language.ts';

/** What a tab shows. */
export interface ShownPage {
  /** The tab's own address. */
  shown: string;
  /** The address the page is saved under. */
  url: string;
  kind: PageKind;
  /** When the page says it was last changed. */
  modifiedMs?: number | null;
}

/** Tabs whose page has reported, kept for the session only: `tab:ID` → what the page is. */
interface SeenPage extends ShownPage {
  state: PageState;
}

const PREFIX = 'tab:';

/** Shows on a tab's icon what its page is, and whether it is saved. */
export async function showPage(tabId: number, page: ShownPage): Promise<void> {
  const article = await findByUrl(page.url);
  const saved = article !== undefined && article.shelf !== 'trash';
  const state = saved ? (isUpdated(article, page) ? 'updated' : 'saved') : stateOf(page.kind);
  const seen: SeenPage = { ...page, state };
  await browser.storage.session.set({ [PREFIX + tabId]: seen });
  await paint(tabId, seen, await browser.action.getTitle({}), await translator());
}

/** Brings the icons of all tabs that show one of these articles up to date after they were saved or removed. */
export async function repaintTabs(keys: readonly string[]): Promise<void> {
  const wanted = new Set(keys);
  for (const [tabId, seen] of await seenPages()) {
    if (wanted.has(urlKey(seen.url))) await showPage(tabId, seen);
  }
}

/** Puts the badge's meaning into the tooltip of every tab that has one of its own. */
export async function retitleTabs(badgeTitle: string): Promise<void> {
  const t = await translator();
  for (const [tabId, seen] of await seenPages()) await paint(tabId, seen, badgeTitle, t);
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tabId);
}

async function translator(): Promise<Translator> {
  return createTranslator(await uiLocale());
}

async function paint(tabId: number, { state }: SeenPage, badgeTitle: string, t: Translator): Promise<void> {
  await showPageState(tabId, state, `${t(`icon.${state}`)} · ${badgeTitle}`);
}

/** Tabs that still show what they reported; one that went on to a site without our script reports no more. */
async function seenPages(): Promise<[number, SeenPage][]> {
  const [tabs, stored] = await Promise.all([
    browser.tabs.query({}),
    browser.storage.session.get<Record<string, SeenPage>>(null),
  ]);
  return tabs.flatMap(({ id, url }): [number, SeenPage][] => {
    const seen = stored[PREFIX + id];
    return id !== undefined && url !== undefined && seen !== undefined && isSamePage(url, seen.shown)
      ? [[id, seen]]
      : [];
  });
}

function isSamePage(a: string, b: string): boolean {
  return URL.canParse(a) && urlKey(a) === urlKey(b);
}

/** Pages tell the time to the minute at times. */
const PAGE_CLOCK_MS = 60_000;

/** Whether the page says that it was changed after what is saved of it. */
function isUpdated({ modified, savedAt }: ArticleRecord, { modifiedMs = null }: ShownPage): boolean {
  const known = (modified === null ? null : pageDateToMs(modified)) ?? savedAt;
  return modifiedMs !== null && modifiedMs > known + PAGE_CLOCK_MS;
}

function stateOf(kind: PageKind): PageState {
  if (kind === 'article' || kind === 'page' || kind === 'pdf') return 'article';
  return isListing(kind) ? 'list' : 'nothing';
}
