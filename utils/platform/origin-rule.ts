import { browser } from 'wxt/browser';

/** One rule an engine, so that a changed address replaces the earlier one. */
const FIRST_RULE = 1;

/**
 * Takes `Origin` off our own requests to a server, until the browser is closed: local model servers such as Ollama
 * answer 403 to any origin they do not know. Needs the server's grant, and reaches no request but the extension's.
 */
export async function hideOriginFrom(url: string): Promise<void> {
  const { hostname } = new URL(url);
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [FIRST_RULE],
    addRules: [
      {
        id: FIRST_RULE,
        action: { type: 'modifyHeaders', requestHeaders: [{ header: 'origin', operation: 'remove' }] },
        condition: {
          requestDomains: [hostname],
          initiatorDomains: [new URL(browser.runtime.getURL('/')).hostname],
          resourceTypes: ['xmlhttprequest'],
        },
      },
    ],
  });
}
