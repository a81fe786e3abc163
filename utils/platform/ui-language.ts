import { browser } from 'wxt/browser';
import { chooseLocale, type Locale } from '@/utils/locale/choose-locale.ts';
import { loadSettings } from '@/utils/settings/settings.ts';

/** The UI language by the reader's setting, else by the browser's own. */
export async function uiLocale(): Promise<Locale> {
  const { uiLanguage } = await loadSettings();
  return chooseLocale(uiLanguage, [browser.i18n.getUILanguage(), ...navigator.languages]);
}
