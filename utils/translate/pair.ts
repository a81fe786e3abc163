/** From one language into another, both BCP 47. */
export interface LanguagePair {
  source: string;
  target: string;
}

/**
 * A language tag as engines and memories compare it: Chinese by script (`zh-Hant`, `zh-Hant-HK`, `zh-Hans`), others by
 * language, with the script where it is not the usual one. An unreadable tag comes back as it is, in lower case.
 */
export function normaliseLanguage(tag: string): string {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(tag.trim().replaceAll('_', '-')).maximize();
  } catch {
    return tag.trim().toLowerCase();
  }
  if (locale.language === 'zh' || locale.language === 'cmn') {
    const isHongKong = locale.script === 'Hant' && (locale.region === 'HK' || locale.region === 'MO');
    return isHongKong ? 'zh-Hant-HK' : `zh-${locale.script ?? 'Hans'}`;
  }
  const usual = new Intl.Locale(locale.language).maximize().script;
  return locale.script === usual || !locale.script ? locale.language : `${locale.language}-${locale.script}`;
}

/** Whether two tags mean the same written language, whatever their region. */
export function isSameLanguage(a: string, b: string): boolean {
  return writtenLanguage(a) === writtenLanguage(b);
}

function writtenLanguage(tag: string): string {
  return normaliseLanguage(tag).replace(/-HK$/u, '');
}

/** The key under which a memory, a glossary or a cache keeps a pair: `zh-Hant>en`. */
export function pairKey(pair: LanguagePair): string {
  return `${writtenLanguage(pair.source)}>${writtenLanguage(pair.target)}`;
}

/** Whether two pairs run between the same written languages, in the same direction. */
export function isSamePair(a: LanguagePair, b: LanguagePair): boolean {
  return pairKey(a) === pairKey(b);
}
