import type { Locale } from '@/utils/locale/choose-locale.ts';

/** A language's name as readers of `locale` call it; the tag itself where there is none. */
export function languageName(language: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language', languageDisplay: 'standard' }).of(language) ?? language;
  } catch {
    return language;
  }
}
