import type { Browser } from 'wxt/browser';
import type { Extraction } from '@/utils/article/extraction.ts';
import { type ClosedReason, closedReason } from '@/utils/platform/closed-page.ts';
import { hasAccess, originPattern } from '@/utils/platform/permissions.ts';
import { extractTab } from '@/utils/platform/scripting.ts';
import { selectedText } from '@/utils/platform/selection.ts';
import { activeTab } from '@/utils/platform/tabs.ts';

/** A tab that cannot be read, but whose address is known. */
interface ClosedTab {
  id: number;
  url: string;
  title: string | null;
}

/** What is known of the page in the current tab. */
export type CurrentPage =
  | { status: 'reading' }
  /** The browser keeps extensions out of it. */
  | { status: 'closed'; reason: ClosedReason; tab: ClosedTab | null }
  | { status: 'failed' }
  | { status: 'read'; tabId: number; extraction: Extraction; isWatched: boolean; quote: string };

/** Reads the page in front, or tells why that cannot be done. */
export async function readCurrentTab(): Promise<CurrentPage> {
  const tab = await activeTab();
  if (tab?.id === undefined) return { status: 'closed', reason: 'unknown', tab: null };
  const reason = closedReason(tab);
  // What may be read shows its address; into a page's source Chrome would take a script and never answer.
  if (tab.url === undefined) return { status: 'closed', reason, tab: null };
  // The source of a page lets scripts in under the page's own address; a file has nothing to be found by again.
  if (reason === 'source' || reason === 'file') return { status: 'closed', reason, tab: null };
  const selecting = selectedText(tab.id);
  const extracted = await extractTab(tab.id);
  if (!extracted.ok) {
    return { status: 'closed', reason: extracted.error === 'no-answer' ? 'busy' : reason, tab: closedTab(tab) };
  }
  const { url } = extracted.value;
  // An address no grant can cover (a local file) has nothing to ask for.
  const isWatched = originPattern(url) === null || (await hasAccess(url));
  return { status: 'read', tabId: tab.id, extraction: extracted.value, isWatched, quote: await selecting };
}

function closedTab({ id, url, title }: Browser.tabs.Tab): ClosedTab | null {
  const isWeb = url !== undefined && /^https?:/iu.test(url);
  return id === undefined || !isWeb ? null : { id, url, title: title ?? null };
}
