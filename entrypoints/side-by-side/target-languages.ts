import { LOCALES, type Locale } from '@/utils/locale/choose-locale.ts';
import { isSameLanguage, normaliseLanguage } from '@/utils/translate/pair.ts';

/** After the interface's own languages those that Taiwan's readers and translators ask for most. */
const OTHERS = ['ja', 'ko', 'vi', 'id', 'th', 'fil', 'fr', 'de', 'es', 'ar'];

/** The languages an article can be put beside: all but its own. */
export function targetLanguages(source: string): string[] {
  return [...LOCALES, ...OTHERS].filter((language) => !isSameLanguage(language, source));
}

/** Chinese goes beside its other script, anything else beside the reader's language. */
export function defaultTarget(source: string, readerLocale: Locale): Locale {
  const script = normaliseLanguage(source);
  if (script.startsWith('zh-Hant')) return 'zh-CN';
  if (script === 'zh-Hans') return 'zh-TW';
  return isSameLanguage(source, readerLocale) ? 'zh-TW' : readerLocale;
}
