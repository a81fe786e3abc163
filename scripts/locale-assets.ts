import { readdirSync, readFileSync } from 'node:fs';

const LOCALES_FOLDER = new URL('../locales/', import.meta.url);

/** `_locales/…/messages.json` for the manifest's own strings: every key of `locales/` that starts with `ext_`. */
export function localeAssets(): { relativeDest: string; contents: string }[] {
  return readdirSync(LOCALES_FOLDER).map((file) => {
    const messages: Record<string, string> = JSON.parse(readFileSync(new URL(file, LOCALES_FOLDER), 'utf8'));
    const own = Object.entries(messages).filter(([key]) => key.startsWith('ext_'));
    return {
      relativeDest: `_locales/${file.replace('.json', '').replace('-', '_')}/messages.json`,
      contents: JSON.stringify(Object.fromEntries(own.map(([key, message]) => [key, { message }]))),
    };
  });
}
