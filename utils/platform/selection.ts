import { browser } from 'wxt/browser';

/** What the reader has selected in a tab's page; empty where nothing is, or where the browser lets no script in. */
export async function selectedText(tabId: number): Promise<string> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => getSelection()?.toString() ?? '',
      injectImmediately: true,
    });
    return typeof injection?.result === 'string' ? injection.result.trim() : '';
  } catch {
    return '';
  }
}
