import { browser } from 'wxt/browser';
import { createTranslator } from '@/utils/locale/translator.ts';
import { uiLocale } from '@/utils/platform/ui-language.ts';

export const SAVE_PAGE_MENU = 'save-page';

/** Menus outlive the worker, so they are made once, at install and update; the language may have changed since. */
export async function createMenus(): Promise<void> {
  const t = createTranslator(await uiLocale());
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SAVE_PAGE_MENU,
    title: t('menu.save_page'),
    contexts: ['page', 'selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}
