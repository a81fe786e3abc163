import { expect, test } from 'vitest';
import { closedReason } from '@/utils/platform/closed-page.ts';

test.each([
  ['file:///home/reader/notes.html', 'file'],
  ['view-source:https://news.example/', 'source'],
  ['chrome://settings/', 'browser'],
  ['about:addons', 'browser'],
  ['chrome-extension://abc/options.html', 'browser'],
  ['moz-extension://abc/options.html', 'browser'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://addons.mozilla.org/firefox/', 'store'],
  ['https://news.example/', 'unknown'],
  [undefined, 'unknown'],
])('%s is closed: %s', (url, reason) => {
  expect(closedReason(url === undefined ? {} : { url })).toBe(reason);
});
