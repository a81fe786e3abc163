import { browser } from 'wxt/browser';
import { isListing, type PageKind } from '@/utils/article/page-kind.ts';
import { urlKey } from '@/utils/article/url-key.ts';
import { findByUrl } from '@/utils/library/articles.ts';
import { createTranslator } from '@/utils/locale/translator.ts';
import { type PageState, showPageState } from '@/utils/platform/action.ts';
import { uiLocale } from '@/utils/platform/ui-language.ts';

/** Tabs whose page has reported, kept for the session only: `tab:ID` → what the page is. */
interface SeenPage {
  url: string;
  kind: PageKind;
  state: PageState;
}

const PREFIX = 'tab:';

/** Shows on a tab's icon what its page is, and whether it is saved. */
export async function showPage(tabId: number, url: string, kind: PageKind): Promise<void> {
  const article = await findByUrl(url);
  const saved = article !== undefined && article.shelf !== 'trash';
  const seen: SeenPage = { url, kind, state: saved ? 'saved' : stateOf(kind) };
  await browser.storage.session.set({ [PREFIX + tabId]: seen });
  await paint(tabId, seen, await browser.action.getTitle({}));
}

/** Brings the icons of all tabs that show this article up to date after it was saved or removed. */
export async function repaintTabs(key: string): Promise<void> {
  for (const [tabId, seen] of await seenPages()) {
    if (urlKey(seen.url) === key) await showPage(tabId, seen.url, seen.kind);
  }
}

/** Puts the badge's meaning into the tooltip of every tab that has one of its own. */
export async function retitleTabs(badgeTitle: string): Promise<void> {
  for (const [tabId, seen] of await seenPages()) await paint(tabId, seen, badgeTitle);
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tabId);
}

async function paint(tabId: number, { state }: SeenPage, badgeTitle: string): Promise<void> {
  const t = createTranslator(await uiLocale());
  await showPageState(tabId, state, `${t(`icon.${state}`)} · ${badgeTitle}`);
}

async function seenPages(): Promise<[number, SeenPage][]> {
  const stored: Record<string, SeenPage> = await browser.storage.session.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, seen]) => [Number(key.slice(PREFIX.length)), seen]);
}

function stateOf(kind: PageKind): PageState {
  if (kind === 'article' || kind === 'page') return 'article';
  return isListing(kind) || kind === 'feed' ? 'list' : 'nothing';
}
