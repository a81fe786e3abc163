import { type Browser, browser } from 'wxt/browser';
import { fail } from '@/utils/article/result.ts';
import { createTranslator } from '@/utils/locale/translator.ts';
import { describeSave, type SaveOutcome } from '@/utils/messaging/save-outcome.ts';
import { flashTabBadge, openPopup } from '@/utils/platform/action.ts';
import { showPageToast } from '@/utils/platform/page-toast.ts';
import { requestAccess } from '@/utils/platform/permissions.ts';
import { awaitEntry } from '@/utils/platform/scripting.ts';
import { selectedText } from '@/utils/platform/selection.ts';
import { activeTab } from '@/utils/platform/tabs.ts';
import { uiLocale } from '@/utils/platform/ui-language.ts';
import { leaveForPopup } from '@/utils/settings/popup-intent.ts';
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
    const answered = requestAccess(info.linkUrl).catch(() => false);
    // Firefox alone tells what the link is called.
    const title = 'linkText' in info && typeof info.linkText === 'string' ? info.linkText : null;
    await tell(tab.id, describeSave(await saveLink(info.linkUrl, { title, tabId: tab.id, answered }), 'link'));
  }
  if (info.menuItemId === SAVE_PAGE) await savePage(tab, tab.url ?? info.pageUrl, info.selectionText);
}

/** By the keyboard shortcut. */
export async function onCommand(command: string): Promise<void> {
  const tab = command === 'save-page' ? await activeTab() : null;
  if (tab !== null) await savePage(tab, tab.url);
}

/** What is selected comes along as a quote; a menu tells it itself. */
async function savePage({ id, title }: Browser.tabs.Tab, url?: string, selection?: string): Promise<void> {
  if (id === undefined) return;
  // What may be read shows its address; into a page's source Chrome would take a script and never answer.
  if (url === undefined) return tell(id, describeSave(fail('no-access')));
  await awaitEntry(id);
  const quote = (selection ?? (await selectedText(id))).trim();
  const known = { url, title: title ?? null };
  const saved = await saveTab(id, quote ? { quote } : {}, known);
  const outcome = describeSave(saved);
  const isThere = saved.ok && saved.value.wasSaved && saved.value.missing === undefined;
  if (!(isThere && (await openForEditing(outcome)))) await tell(id, outcome);
}

/** What was saved before opens with its tags and note, where the browser lets the popup be opened. */
async function openForEditing(outcome: SaveOutcome): Promise<boolean> {
  await leaveForPopup(outcome);
  const isOpen = await openPopup();
  if (!isOpen) await leaveForPopup(null);
  return isOpen;
}

/** In the page, or in the one now in front if that is closed; on the button where the browser lets no script in. */
async function tell(tabId: number, { key, params, tone }: SaveOutcome): Promise<void> {
  const t = createTranslator(await uiLocale());
  const text = t(key, params);
  if (await showPageToast(tabId, text, t.locale)) return;
  const inFront = (await activeTab())?.id ?? tabId;
  if (inFront !== tabId && (await showPageToast(inFront, text, t.locale))) return;
  await flashTabBadge(inFront, { text: tone === 'calm' ? '✓' : '!', title: text });
}
