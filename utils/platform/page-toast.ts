import { browser } from 'wxt/browser';

/**
 * Tells the reader something inside the page, where no page of ours is open: after a shortcut or a context menu.
 * Resolves with `false` where the browser lets no script in.
 */
export async function showPageToast(tabId: number, text: string, language: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: drawToast, args: [text, language] });
    return true;
  } catch {
    return false;
  }
}

/** Runs in the page, so it may use nothing from outside; the shadow root keeps the page's styles away. */
function drawToast(text: string, language: string): void {
  const ID = 'windlion-toast';
  document.getElementById(ID)?.remove();
  const host = document.createElement('div');
  host.id = ID;
  host.lang = language;
  const root = host.attachShadow({ mode: 'closed' });
  const toast = document.createElement('p');
  toast.setAttribute('role', 'status');
  toast.style.cssText =
    'all:initial;position:fixed;inset:auto 20px 20px auto;z-index:2147483647;max-width:min(26rem,calc(100vw - 40px));box-sizing:border-box;padding:12px 16px;border-inline-start:4px solid #a63d1e;border-radius:8px;background:#fffdf9;color:#211d1a;font:15px/1.6 system-ui,sans-serif;box-shadow:0 4px 20px rgb(0 0 0/.25)';
  root.append(toast);
  document.documentElement.append(host);
  // A live region speaks what changes after it is there.
  requestAnimationFrame(() => {
    toast.textContent = text;
  });
  setTimeout(() => host.remove(), 4000);
}
