import { defineContentScript } from '#imports';
import { reportPage } from '@/utils/extract/page-report.ts';
import { callBackground } from '@/utils/messaging/channel.ts';

export default defineContentScript({
  matches: ['*://*.gokinmentour.com/*'],
  runAt: 'document_idle',
  main() {
    const report = () => callBackground('pageSeen', reportPage(document, location.href)).catch(() => undefined);
    addEventListener('pageshow', (event) => {
      if (event.persisted) report();
    });
    // Where a site swaps its articles without loading a page.
    window.navigation?.addEventListener('navigatesuccess', report);
    report();
  },
});
