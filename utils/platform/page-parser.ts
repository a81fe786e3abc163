import { browser } from 'wxt/browser';
import type { Extraction } from '@/utils/article/extraction.ts';
import { callOffscreen } from '@/utils/messaging/channel.ts';

/** Extracts a page from its source, without running any of it; Chrome's worker has no DOM, so a hidden page parses. */
export async function parsePage(html: string, url: string): Promise<Extraction> {
  if (import.meta.env.FIREFOX) {
    const { parseAndExtract } = await import('./parse-and-extract.ts');
    return parseAndExtract(html, url);
  }
  return navigator.locks.request('offscreen', async () => {
    await openOffscreen();
    try {
      return await callOffscreen('parsePage', { html, url });
    } finally {
      await browser.offscreen.closeDocument();
    }
  });
}

async function openOffscreen(): Promise<void> {
  if (await browser.offscreen.hasDocument()) return;
  await browser.offscreen.createDocument({
    url: 'offscreen.html',
    reasons: [browser.offscreen.Reason.DOM_PARSER],
    justification: 'Reads the text of a page that is saved from a link.',
  });
}
