import { CORRECTABLE_FIELDS } from '@/utils/article/corrections.ts';
import { LOCALES } from '@/utils/locale/choose-locale.ts';
import { SCRIPT_FAMILIES } from '@/utils/locale/script-family.ts';
import { PICTURE_CHOICES } from '@/utils/pictures/picture-addresses.ts';
import { keywordRule, quietHours } from './backup-tables.ts';
import {
  listOf,
  nullable,
  numberWithin,
  objectOf,
  oneOf,
  recordOf,
  type Shaped,
  text,
  truth,
} from './checked-shape.ts';

const face = oneOf('serif', 'sans');
const nothing = {};

const settings = {
  uiLanguage: oneOf('auto', ...LOCALES),
  theme: oneOf('auto', 'light', 'dark'),
  checking: truth,
  quiet: nullable(quietHours),
  rules: listOf(keywordRule),
  newsOrder: oneOf('time', 'source'),
  summarySentences: numberWithin(1, 12),
  segmentKeys: recordOf(text),
  pictures: oneOf(...PICTURE_CHOICES),
  pictureSpaceMb: numberWithin(0, 1_000_000),
};

const reading = {
  paper: oneOf('auto', 'light', 'sepia', 'dark'),
  sizePercent: numberWithin(80, 200),
  widthEm: numberWithin(20, 56),
  lineTenths: numberWithin(14, 26),
  faces: objectOf(nothing, Object.fromEntries(SCRIPT_FAMILIES.map((family) => [family, face]))),
  vertical: truth,
  zhuyin: truth,
};

const siteRule = objectOf({ host: text, field: oneOf(...CORRECTABLE_FIELDS), source: text });

/** What a reader has chosen, beside the library: only what differs from what holds anyway, and never an engine's key. */
export const backupChoices = objectOf(nothing, {
  settings: objectOf(nothing, settings),
  reading: objectOf(nothing, reading),
  /** Kept searches, the newest first. */
  searches: listOf(text),
  siteRules: listOf(siteRule),
  /** Groups of articles' ids that are no duplicates; see `groupKey()`. */
  toldApart: listOf(text),
});

export type BackupChoices = Shaped<typeof backupChoices>;

/** Whether anything was chosen at all. */
export function hasChoices(choices: BackupChoices): boolean {
  return Object.values(choices).some((part) => Object.keys(part).length > 0);
}

/** What is known of stored choices: one that another version has left is left out, so that it spoils no backup. */
export function knownChoices(stored: Required<{ [Part in keyof BackupChoices]: unknown }>): BackupChoices {
  return backupChoices({
    settings: fitting(settings, stored.settings),
    reading: fitting(reading, stored.reading),
    searches: stored.searches,
    siteRules: stored.siteRules,
    toldApart: stored.toldApart,
  });
}

function fitting(shapes: Record<string, (value: unknown) => unknown>, stored: unknown): Record<string, unknown> {
  const held = new Map(Object.entries(Object(stored)));
  const fits = ([key, shape]: [string, (value: unknown) => unknown]): boolean => {
    try {
      shape(held.get(key));
      return true;
    } catch {
      return false;
    }
  };
  return Object.fromEntries(
    Object.entries(shapes)
      .filter(fits)
      .map(([key]) => [key, held.get(key)]),
  );
}
