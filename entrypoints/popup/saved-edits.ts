import { effect, signal } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import { createReading } from '@/components/reading/reading-model.ts';
import { readingSource } from '@/utils/library/reading-source.ts';
import type { CurrentPageModel } from './current-page.ts';

/** Tags and note of the current page once it is saved; nothing is read for it before it is shown. */
export function createSavedEdits({ saved }: CurrentPageModel, announcer: Announcer) {
  const reading = createReading(readingSource, announcer);
  const isShown = signal(false);
  effect(() => {
    reading.openId.value = isShown.value ? (saved.value?.id ?? null) : null;
  });
  // The browser closes the popup with whatever is typed in it.
  addEventListener('pagehide', () => void reading.flush());
  return { isShown, reading };
}
