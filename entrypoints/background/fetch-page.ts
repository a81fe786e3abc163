import type { Extraction } from '@/utils/article/extraction.ts';
import { fail, type Result, succeed } from '@/utils/article/result.ts';
import { applySiteRules } from '@/utils/extract/apply-site-rules.ts';
import { decodePage } from '@/utils/feeds/decode-page.ts';
import { type FeedAnswer, requestFeed } from '@/utils/feeds/request-feed.ts';
import { isTroubled } from '@/utils/feeds/troubled-status.ts';
import { fetchInTab } from '@/utils/platform/fetch-in-tab.ts';
import { isOnline } from '@/utils/platform/is-online.ts';
import { parsePage } from '@/utils/platform/page-parser.ts';
import { hasAccess } from '@/utils/platform/permissions.ts';
import { loadSiteRules } from '@/utils/settings/site-rules.ts';

/** `unreachable` is worth another try, `not-fetched` is not. */
export type FetchPageError = 'no-access' | 'offline' | 'unreachable' | 'not-fetched' | 'nothing-here';

const MAX_BYTES = 8 * 1024 * 1024;

/**
 * Reads a page without opening it: fetched without cookies, parsed where nothing of it runs. Without a grant for its
 * site the page in `tabId` asks, which reaches its own site.
 */
export async function fetchPage(url: string, tabId: number | null = null): Promise<Result<Extraction, FetchPageError>> {
  const isGranted = await hasAccess(url);
  if (!isGranted && tabId === null) return fail('no-access');
  const validators = { etag: null, lastModified: null };
  const ask = isGranted || tabId === null ? fetch : fetchInTab(tabId);
  const answer = await requestFeed(url, { validators, fetch: ask, now: Date.now(), isOnline, maxBytes: MAX_BYTES });
  if (answer.kind !== 'fresh') return fail(whyNot(answer, isGranted));
  if (!/\b(html|xml)\b/iu.test(answer.contentType ?? 'text/html')) return fail('nothing-here');
  const html = decodePage(answer.bytes, answer.contentType);
  try {
    return succeed(applySiteRules(await parsePage(html, answer.finalUrl), await loadSiteRules()));
  } catch (error) {
    return fail('unreachable', String(error));
  }
}

function whyNot(answer: Exclude<FeedAnswer, { kind: 'fresh' }>, isGranted: boolean): FetchPageError {
  if (answer.kind !== 'failed') return 'not-fetched';
  if (answer.code === 'offline') return 'offline';
  // A page cannot tell a site that it may not read from one that is down.
  if (answer.code === 'unreachable') return isGranted ? 'unreachable' : 'no-access';
  return answer.code === 'timeout' || isTroubled(answer.status) ? 'unreachable' : 'not-fetched';
}
