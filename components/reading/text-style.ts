import { isVerticalScript, scriptFamily } from '@/utils/locale/script-family.ts';
import type { ReadingSettings } from '@/utils/settings/reading-settings.ts';

/** The size of a text's letters at 100 %; `saved-text.css` has it too. */
const BASE_REM = 1.0625;

/** The settings as custom properties for the text of one language; `saved-text.css` reads them. */
export function textStyle(settings: ReadingSettings, language: string): Record<string, string> {
  const face = settings.faces[scriptFamily(language)] ?? 'serif';
  return {
    '--reading-font': `var(--font-${face})`,
    '--reading-size': `${settings.sizePercent / 100}`,
    '--reading-measure': `${(BASE_REM * settings.sizePercent * settings.widthEm) / 100}rem`,
    '--reading-line': `${settings.lineTenths / 10}`,
  };
}

/** Whether a text of this language is set from top to bottom. */
export function isSetVertically(settings: ReadingSettings, language: string): boolean {
  return settings.vertical && isVerticalScript(scriptFamily(language));
}
