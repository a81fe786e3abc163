/** The UI's languages, the first being the one everything is written in. */
export const LOCALES = ['zh-TW', 'en', 'zh-CN'] as const;

export type Locale = (typeof LOCALES)[number];
export type UiLanguageSetting = Locale | 'auto';

/** The UI language for a setting and the browser's languages, in order; English when none is ours. */
export function chooseLocale(setting: UiLanguageSetting, languages: readonly string[]): Locale {
  if (setting !== 'auto') return setting;
  for (const language of languages) {
    const locale = new Intl.Locale(language).maximize();
    if (locale.language === 'zh') return locale.script === 'Hans' ? 'zh-CN' : 'zh-TW';
    if (locale.language === 'en') return 'en';
  }
  return 'en';
}
