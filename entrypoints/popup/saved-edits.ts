import { effect, signal } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import { createReading } from '@/components/reading/reading-model.ts';
import { readingSource } from '@/utils/library/reading-source.ts';
import { askRelated } from '@/utils/platform/ask-related.ts';
import { takeIntent } from '@/utils/settings/popup-intent.ts';
import type { CurrentPageModel } from './current-page.ts';

/** Tags and note of the current page once it is saved; nothing is read for it before it is shown. */
export function createSavedEdits({ saved }: CurrentPageModel, show: () => void, announcer: Announcer) {
  const reading = createReading({ ...readingSource, findRelated: askRelated }, announcer);
  const isShown = signal(false);
  effect(() => {
    reading.openId.value = isShown.value ? (saved.value?.id ?? null) : null;
  });
  // The browser closes the popup with whatever is typed in it.
  addEventListener('pagehide', () => void reading.flush());
  // Saved by the keyboard although it was saved before: the background has opened the popup for it.
  void takeIntent().then((outcome) => {
    if (outcome === null) return;
    show();
    announcer.announce(outcome);
  });
  return { isShown, reading };
}
