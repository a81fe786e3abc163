import { defineContentScript } from '#imports';
import { reportPage } from '@/utils/extract/page-report.ts';
import { isStaleAddress } from '@/utils/extract/stale-address.ts';
import { callBackground } from '@/utils/messaging/channel.ts';
import { loadedAddress } from '@/utils/platform/loaded-address.ts';
import { watchPage } from './watch-page.ts';

export default defineContentScript({
  matches: ['*://*.gokinmentour.com/*'],
  runAt: 'document_idle',
  main: () =>
    watchPage(() => {
      const { href } = location;
      const report = reportPage(document, href);
      const { canonicalUrl } = report;
      const isStale = canonicalUrl !== null && isStaleAddress(canonicalUrl, href, loadedAddress(href));
      callBackground('pageSeen', isStale ? { ...report, canonicalUrl: null } : report).catch(() => undefined);
    }),
});
