import { browser } from 'wxt/browser';

/** What the toolbar icon says of the page in a tab. */
export type PageState = 'article' | 'list' | 'saved' | 'updated' | 'nothing';

export interface BadgeLook {
  text: string;
  /** `#rrggbb`. */
  color: string;
  title: string;
}

/** Shows on one tab’s icon what its page is. */
export async function showPageState(tabId: number, state: PageState, title: string): Promise<void> {
  const path = { 16: `/icon/${state}-16.png`, 32: `/icon/${state}-32.png` };
  // The tab may be gone by now; there is nothing left to tell then.
  await Promise.allSettled([browser.action.setIcon({ tabId, path }), browser.action.setTitle({ tabId, title })]);
}

/** Shows the badge on every window’s icon. */
export async function showBadge({ text, color, title }: BadgeLook): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({ title }),
  ]);
}

const FLASH_MS = 6_000;
/** Gives a tab's text back to the window; the types do not know that both browsers take it. */
const NO_TEXT = null as unknown as string;

/** Says something on one tab's icon for a moment, with the words in its tooltip: where no page can show them. */
export async function flashTabBadge(tabId: number, { text, title }: { text: string; title: string }): Promise<void> {
  const { action } = browser;
  const show = (badge: string, tooltip: string) =>
    Promise.allSettled([action.setBadgeText({ tabId, text: badge }), action.setTitle({ tabId, title: tooltip })]);
  const before = await action.getTitle({ tabId }).catch(() => '');
  await show(text, title);
  await new Promise((resolve) => setTimeout(resolve, FLASH_MS));
  await show(NO_TEXT, before);
}

/** Opens the popup as if the button were pressed; `false` where the browser wants the press itself. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}
