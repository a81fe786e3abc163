import type { Browser } from 'wxt/browser';

/** Why a tab cannot be read, as far as that is known: the browser lets no script in, or the page does not answer it. */
export type ClosedReason = 'file' | 'source' | 'store' | 'browser' | 'busy' | 'unknown';

const STORES = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];
const OWN_SCHEMES = ['chrome:', 'about:', 'edge:', 'brave:', 'vivaldi:', 'devtools:', 'chrome-untrusted:'];

/** Tells by a tab's address why it cannot be read; browsers hide the addresses of most pages of their own. */
export function closedReason({ url }: Pick<Browser.tabs.Tab, 'url'>): ClosedReason {
  const address = URL.parse(url ?? '');
  if (address === null) return 'unknown';
  if (address.protocol === 'file:') return 'file';
  if (address.protocol === 'view-source:') return 'source';
  if (OWN_SCHEMES.includes(address.protocol) || address.protocol.endsWith('-extension:')) return 'browser';
  return STORES.includes(address.hostname) ? 'store' : 'unknown';
}
