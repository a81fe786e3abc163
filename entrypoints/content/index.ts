import { defineContentScript } from '#imports';
import { reportPage } from '@/utils/extract/page-report.ts';
import { callBackground } from '@/utils/messaging/channel.ts';
import { loadedAddress } from '@/utils/platform/loaded-address.ts';
import { watchPage } from './watch-page.ts';

export default defineContentScript({
  matches: ['*://*.gokinmentour.com/*'],
  runAt: 'document_idle',
  main: () =>
    watchPage(() => {
      const { href } = location;
      const report = { ...reportPage(document, href), loadedUrl: loadedAddress(href) };
      callBackground('pageSeen', report).catch(() => undefined);
    }),
});
