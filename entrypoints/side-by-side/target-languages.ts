import { LOCALES, type Locale } from '@/utils/locale/choose-locale.ts';
import { isSameLanguage, normaliseLanguage } from '@/utils/translate/pair.ts';

/** The languages an article can be put beside: ours, but for its own. */
export function targetLanguages(source: string): Locale[] {
  return LOCALES.filter((locale) => !isSameLanguage(locale, source));
}

/** Chinese goes beside its other script, anything else beside the reader's language. */
export function defaultTarget(source: string, readerLocale: Locale): Locale {
  const script = normaliseLanguage(source);
  if (script.startsWith('zh-Hant')) return 'zh-CN';
  if (script === 'zh-Hans') return 'zh-TW';
  return isSameLanguage(source, readerLocale) ? 'zh-TW' : readerLocale;
}
