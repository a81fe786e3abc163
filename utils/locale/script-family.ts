/** Scripts that are set alike: each family has fonts and habits of its own. */
export const SCRIPT_FAMILIES = ['han', 'kana', 'hangul', 'arabic', 'hebrew', 'latin'] as const;

export type ScriptFamily = (typeof SCRIPT_FAMILIES)[number];

const FAMILY_OF_SCRIPT: Partial<Record<string, ScriptFamily>> = {
  ...{ Hans: 'han', Hant: 'han', Hani: 'han', Bopo: 'han', Jpan: 'kana', Hira: 'kana', Kana: 'kana', Kore: 'hangul' },
  ...{ Hang: 'hangul', Arab: 'arabic', Aran: 'arabic', Hebr: 'hebrew' },
};

/** The family of a BCP 47 language's script; whatever is set like Latin letters, or cannot be told, is `latin`. */
export function scriptFamily(language: string): ScriptFamily {
  try {
    return FAMILY_OF_SCRIPT[new Intl.Locale(language).maximize().script ?? ''] ?? 'latin';
  } catch {
    return 'latin';
  }
}

/** Whether texts of this family are also written from top to bottom. */
export function isVerticalScript(family: ScriptFamily): boolean {
  return family === 'han' || family === 'kana' || family === 'hangul';
}
