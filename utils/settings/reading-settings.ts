import { storage } from '#imports';
import type { ScriptFamily } from '@/utils/locale/script-family.ts';

/** The ground a text is read on; `auto` is the theme of the other pages. */
export const PAPERS = ['auto', 'light', 'sepia', 'dark'] as const;

export type Face = 'serif' | 'sans';

/** How a reader likes texts to be set. */
export interface ReadingSettings {
  paper: (typeof PAPERS)[number];
  /** In percent of the normal size, 80–200. */
  sizePercent: number;
  /** The longest line, in characters of the text's size, 20–56. */
  widthEm: number;
  /** In tenths of the letters' size, 14–26. */
  lineTenths: number;
  /** A family of scripts that is not named is set with serifs. */
  faces: Partial<Record<ScriptFamily, Face>>;
  /** From top to bottom, where the script is written so. */
  vertical: boolean;
  /** Zhuyin beside the characters of Chinese texts. */
  zhuyin: boolean;
}

/** What holds until the reader chooses otherwise. */
export const DEFAULT_READING: ReadingSettings = {
  paper: 'auto',
  sizePercent: 100,
  widthEm: 38,
  lineTenths: 19,
  faces: {},
  vertical: false,
  zhuyin: false,
};

const item = storage.defineItem<Partial<ReadingSettings>>('local:reading', { fallback: {} });

/** The reader’s choices, with the defaults for what was never chosen. */
export async function loadReadingSettings(): Promise<ReadingSettings> {
  return { ...DEFAULT_READING, ...(await item.getValue()) };
}

/** Only what the reader has chosen. */
export function chosenReading(): Promise<Partial<ReadingSettings>> {
  return item.getValue();
}

/** Keeps the choices. */
export function saveReadingSettings(settings: Partial<ReadingSettings>): Promise<void> {
  return item.setValue(settings);
}

/** Calls back at every change, from whichever page it was made; returns the unsubscriber. */
export function watchReadingSettings(onChange: (settings: ReadingSettings) => void): () => void {
  return item.watch((value) => onChange({ ...DEFAULT_READING, ...value }));
}
