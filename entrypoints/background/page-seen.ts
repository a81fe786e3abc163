import { urlKey } from '@/utils/article/url-key.ts';
import { isStaleAddress } from '@/utils/extract/stale-address.ts';
import { markUrlRead } from '@/utils/library/entry-reading.ts';
import { validatePageReport } from '@/utils/messaging/validate-page-report.ts';
import { refreshBadge } from './badge.ts';
import { showPage } from './page-icon.ts';

/** A page was opened in a tab: its icon says what it is, and a post that was new is read. */
export async function pageSeen(value: unknown, tabId: number | undefined): Promise<null> {
  const report = validatePageReport(value);
  if (report === null || tabId === undefined) return null;
  const { url: shown, canonicalUrl, loadedUrl, modifiedMs, detection } = report;
  const isStale = canonicalUrl !== null && isStaleAddress(canonicalUrl, shown, loadedUrl);
  const url = isStale ? shown : (canonicalUrl ?? shown);
  await showPage(tabId, { shown, url, kind: detection.kind, modifiedMs });
  for (const address of new Set([url, shown])) {
    if (await markUrlRead(urlKey(address), Date.now())) await refreshBadge();
  }
  return null;
}
