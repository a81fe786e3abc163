import type { BrowserTranslatorApi } from '@/utils/translate/engine-world.ts';

/** The browser's own translator on the device; `undefined` where there is none (Firefox, older Chromium). */
export function browserTranslatorApi(): BrowserTranslatorApi | undefined {
  return 'Translator' in globalThis ? (Reflect.get(globalThis, 'Translator') as BrowserTranslatorApi) : undefined;
}
