import { browser } from 'wxt/browser';
import type { Extraction } from '@/utils/article/extraction.ts';
import { fail, type Result, succeed } from '@/utils/article/result.ts';
import { applySiteRules } from '@/utils/extract/apply-site-rules.ts';
import { loadSiteRules } from '@/utils/settings/site-rules.ts';
import { unlessLeft } from './unless-left.ts';

/** Even a slow machine has read the largest pages by then. */
const PATIENCE_MS = 5_000;

/**
 * Reads the page in a tab, by a site's grant or by `activeTab`, as the reader's rules for the site would have it.
 * `no-access`: the browser allows no script there (its own pages, the add-on store, a page without a grant), or the
 * reader has left it meanwhile. `no-answer`: it is caught in its own scripts, or behind a dialog of its own.
 */
export async function extractTab(tabId: number): Promise<Result<Extraction, 'no-access' | 'no-answer'>> {
  try {
    const extracting = browser.scripting.executeScript({
      target: { tabId },
      files: ['/extract.js'],
      // A page that never finishes loading is read as far as it has come.
      injectImmediately: true,
    });
    const [injection] = await unlessLeft(tabId, extracting, AbortSignal.timeout(PATIENCE_MS));
    const extraction = injection?.result as Extraction | null | undefined;
    return extraction ? succeed(applySiteRules(extraction, await loadSiteRules())) : fail('no-access');
  } catch (error) {
    const isSilent = error instanceof DOMException && error.name === 'TimeoutError';
    return fail(isSilent ? 'no-answer' : 'no-access', String(error));
  }
}

const ENTRY_TRIES = 6;
const ENTRY_PAUSE_MS = 50;

/**
 * After a key or a menu: what that lets us into is told to the page's own process, and at times only after the event is
 * told to us. Waits until a script is let in, not for long; whether it ever is, the next one sees.
 */
export async function awaitEntry(tabId: number): Promise<void> {
  for (let tries = 0; tries < ENTRY_TRIES; tries++) {
    try {
      await browser.scripting.executeScript({ target: { tabId }, func: () => true, injectImmediately: true });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, ENTRY_PAUSE_MS));
    }
  }
}

const WATCHED_SITES = 'watched-sites';

/** Keeps the content script registered on exactly these sites, besides those of the manifest. */
export async function watchSites(patterns: string[]): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [WATCHED_SITES] });
  if (patterns.length === 0) {
    if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [WATCHED_SITES] });
    return;
  }
  const script = {
    id: WATCHED_SITES,
    matches: patterns,
    excludeMatches: browser.runtime.getManifest().host_permissions ?? [],
    js: ['content-scripts/content.js'],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered === undefined) await browser.scripting.registerContentScripts([script]);
  else await browser.scripting.updateContentScripts([script]);
}
