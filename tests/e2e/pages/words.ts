import { readFileSync } from 'node:fs';
import type zhTW from '../../../locales/zh-TW.json';

export type Language = 'zh-TW' | 'en' | 'zh-CN';

/** The interface's words in one language, as a person would look for them; `{name}` placeholders are filled. */
export type Words = (key: keyof typeof zhTW, params?: Record<string, string | number>) => string;

/** Reads the words from `locales/`, so that the tests follow a change of wording. */
export function wordsOf(language: Language): Words {
  const url = new URL(`../../../locales/${language}.json`, import.meta.url);
  const messages: Record<string, string> = JSON.parse(readFileSync(url, 'utf8'));
  return (key, params = {}) =>
    (messages[key] ?? key).replace(/\{(\w+)\}/gu, (whole, name: string) => String(params[name] ?? whole));
}
