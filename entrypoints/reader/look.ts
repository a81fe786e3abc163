import { signal } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import {
  DEFAULT_READING,
  loadReadingSettings,
  type ReadingSettings,
  saveReadingSettings,
  watchReadingSettings,
} from '@/utils/settings/reading-settings.ts';

/** How the text is set; a change shows at once and is kept for every article. */
export function createLook({ attempt }: Announcer) {
  const settings = signal<ReadingSettings>(DEFAULT_READING);
  const loaded = attempt(loadReadingSettings).then((stored) => {
    if (stored !== undefined) settings.value = stored;
  });
  let writes = 0;
  watchReadingSettings((stored) => {
    // While ours are under way, what is told is older than what stands here.
    if (writes === 0) settings.value = stored;
  });
  return {
    settings,
    loaded,
    change(change: Partial<ReadingSettings>): void {
      settings.value = { ...settings.value, ...change };
      writes++;
      void attempt(() => saveReadingSettings(settings.value)).finally(() => {
        writes--;
      });
    },
  };
}
