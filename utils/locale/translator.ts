import en from '@/locales/en.json';
import zhCN from '@/locales/zh-CN.json';
import zhTW from '@/locales/zh-TW.json';
import type { Locale } from './choose-locale.ts';

/** Every key of the UI; zh-TW is written first, so it defines them. */
export type MessageKey = keyof typeof zhTW;

type Messages = Partial<Record<string, string>>;

const MESSAGES: Record<Locale, Messages> = { 'zh-TW': zhTW, en, 'zh-CN': zhCN };

export interface Translator {
  locale: Locale;
  /** The message for `key` with `{name}` placeholders filled; `{count}` picks `key.one` where a language has it. */
  (key: MessageKey, params?: Record<string, string | number>): string;
}

/** The translator of a locale; a key it lacks is said in zh-TW rather than not at all. */
export function createTranslator(locale: Locale): Translator {
  const plural = new Intl.PluralRules(locale);
  const translate = (key: MessageKey, params: Record<string, string | number> = {}): string => {
    const { count } = params;
    const variant = typeof count === 'number' ? MESSAGES[locale][`${key}.${plural.select(count)}`] : undefined;
    const message = variant ?? MESSAGES[locale][key] ?? zhTW[key];
    return message.replace(/\{(\w+)\}/gu, (whole, name: string) => String(params[name] ?? whole));
  };
  return Object.assign(translate, { locale });
}
