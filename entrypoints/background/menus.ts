import { type Browser, browser } from 'wxt/browser';
import type { Result } from '@/utils/article/result.ts';
import { createTranslator } from '@/utils/locale/translator.ts';
import type { SavedArticle, SaveError } from '@/utils/messaging/protocol.ts';
import { SAVE_ERROR_MESSAGES } from '@/utils/messaging/save-error-messages.ts';
import { showPageToast } from '@/utils/platform/page-toast.ts';
import { requestAccess } from '@/utils/platform/permissions.ts';
import { activeTab } from '@/utils/platform/tabs.ts';
import { uiLocale } from '@/utils/platform/ui-language.ts';
import { saveLink, saveTab } from './save.ts';

const SAVE_PAGE = 'save-page';
const SAVE_LINK = 'save-link';

/** Menus outlive the worker, so they are made at install and update, and again when the language changes. */
export function createMenus(): Promise<void> {
  return navigator.locks.request('menus', writeMenus);
}

async function writeMenus(): Promise<void> {
  const t = createTranslator(await uiLocale());
  const documentUrlPatterns = ['http://*/*', 'https://*/*'];
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SAVE_PAGE,
    title: t('menu.save_page'),
    contexts: ['page', 'selection'],
    documentUrlPatterns,
  });
  browser.contextMenus.create({
    id: SAVE_LINK,
    title: t('menu.save_link'),
    contexts: ['link'],
    targetUrlPatterns: documentUrlPatterns,
  });
}

/** Saves what a menu was opened on, and tells the outcome inside the page. */
export async function onMenuClicked(info: Browser.contextMenus.OnClickData, tab?: Browser.tabs.Tab): Promise<void> {
  if (tab?.id === undefined) return;
  if (info.menuItemId === SAVE_LINK && info.linkUrl !== undefined) {
    // First of all, while the click still counts as one; without a prompt where the grant is there.
    await requestAccess(info.linkUrl);
    await tell(tab.id, await saveLink(info.linkUrl));
  }
  if (info.menuItemId === SAVE_PAGE) await savePage(tab.id, info.selectionText);
}

/** By the keyboard shortcut. */
export async function onCommand(command: string): Promise<void> {
  const tab = command === 'save-page' ? await activeTab() : null;
  if (tab?.id !== undefined) await savePage(tab.id);
}

async function savePage(tabId: number, selection?: string): Promise<void> {
  const quote = selection?.trim();
  await tell(tabId, await saveTab(tabId, quote ? { quote } : {}));
}

async function tell(tabId: number, result: Result<SavedArticle, SaveError>): Promise<void> {
  const t = createTranslator(await uiLocale());
  const text = result.ok
    ? t(result.value.wasSaved ? 'save.again' : 'save.done', { title: result.value.title })
    : t(SAVE_ERROR_MESSAGES[result.error]);
  await showPageToast(tabId, text, t.locale);
}
