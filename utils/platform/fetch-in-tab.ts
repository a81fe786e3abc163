import { browser } from 'wxt/browser';
import { unlessLeft } from './unless-left.ts';

/** What the page got, in a shape that passes from it to the background. */
interface PageAnswer {
  status: number;
  url: string;
  headers: [string, string][];
  base64: string;
}

/** Longer answers are not carried out of a page. */
const MAX_BYTES = 8 * 1024 * 1024;

/**
 * A `fetch` that asks from within a tab's page, without cookies and referrer: by `activeTab`, without a grant, and from
 * the cache that the page has filled. It gets what the page itself may read: its own site, and hosts that allow it.
 */
export function fetchInTab(tabId: number): typeof globalThis.fetch {
  return async (url, init) => {
    const injecting = browser.scripting.executeScript({
      target: { tabId },
      func: fetchHere,
      args: [String(url), init?.cache ?? 'default', MAX_BYTES],
      injectImmediately: true,
    });
    const [injection] = await unlessLeft(tabId, injecting, init?.signal);
    const answer = injection?.result as PageAnswer | null | undefined;
    if (!answer) throw new TypeError(`the page could not fetch ${String(url)}`);
    const isEmpty = [101, 204, 205, 304].includes(answer.status);
    const body = isEmpty ? null : Uint8Array.from(atob(answer.base64), (character) => character.charCodeAt(0));
    const response = new Response(body, { status: answer.status, headers: answer.headers });
    return Object.defineProperty(response, 'url', { value: answer.url });
  };
}

/** Runs in the page, so it may use nothing from outside. */
async function fetchHere(url: string, cache: RequestCache, maxBytes: number): Promise<PageAnswer | null> {
  try {
    const response = await fetch(url, {
      cache,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(30_000),
    });
    const reader = response.body?.getReader();
    let binary = '';
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      // In pieces: a call takes only so many arguments.
      for (let at = 0; at < part.value.length; at += 8192) {
        binary += String.fromCharCode(...part.value.subarray(at, at + 8192));
      }
      if (binary.length > maxBytes) {
        await reader?.cancel();
        return null;
      }
    }
    return { status: response.status, url: response.url, headers: [...response.headers], base64: btoa(binary) };
  } catch {
    return null;
  }
}
