import { storage } from '#imports';
import type { KeywordRule, QuietHours } from '@/utils/feeds/source-preferences.ts';
import type { UiLanguageSetting } from '@/utils/locale/choose-locale.ts';
import type { PictureChoice } from '@/utils/pictures/picture-addresses.ts';

/** The reader's choices; `version` counts the shape, for upgrades. */
export interface Settings {
  version: 1;
  uiLanguage: UiLanguageSetting;
  theme: 'auto' | 'light' | 'dark';
  /** Check followed sources in the background. */
  checking: boolean;
  /** When no source is asked and nothing is notified. */
  quiet: QuietHours | null;
  /** What is shown, hidden or marked of the posts of all sources. */
  rules: KeywordRule[];
  newsOrder: 'time' | 'source';
  /** Sentences in a new summary, 1–12. */
  summarySentences: number;
  /** Keys of the side by side view that were changed, by command. */
  segmentKeys: Partial<Record<string, string>>;
  /** Which of a page's pictures are kept with its text. */
  pictures: PictureChoice;
  /** All pictures together take no more than this. */
  pictureSpaceMb: number;
}

/** What holds until the reader chooses otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  uiLanguage: 'auto',
  theme: 'auto',
  checking: true,
  quiet: null,
  rules: [],
  newsOrder: 'time',
  summarySentences: 4,
  segmentKeys: {},
  // Saved is saved whole: most come from the page’s own cache, and the space is bounded.
  pictures: 'all',
  pictureSpaceMb: 1024,
};

const item = storage.defineItem<Partial<Settings>>('local:settings', { fallback: {} });

/** The reader’s choices, with the defaults for what was never chosen. */
export async function loadSettings(): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await item.getValue()) };
}

/** Only what the reader has chosen. */
export function chosenSettings(): Promise<Partial<Settings>> {
  return item.getValue();
}

/** Changes some choices and leaves the others, whatever other pages change in the same moment. */
export function saveSettings(patch: Partial<Omit<Settings, 'version'>>): Promise<void> {
  return navigator.locks.request('settings', async () => {
    await item.setValue({ ...(await item.getValue()), ...patch });
  });
}

/** Calls back at every change, from whichever page it was made; returns the unsubscriber. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return item.watch((value) => onChange({ ...DEFAULT_SETTINGS, ...value }));
}
