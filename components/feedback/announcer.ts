import { signal } from '@preact/signals';
import type { MessageKey } from '@/utils/locale/translator.ts';

/** What a toast says; `undo` brings a button with it. */
export interface Announcement {
  key: MessageKey;
  params?: Record<string, string | number>;
  tone?: 'calm' | 'warning';
  undo?: () => void;
  /** It stays until another takes its place. */
  isLasting?: boolean;
}

/** Long enough to read a sentence and reach for Undo. */
const SHOWN_MS = 8000;

/** Holds the page's one announcement; a new one replaces the last. */
export function createAnnouncer() {
  const current = signal<Announcement | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const clear = (): void => {
    clearTimeout(timer);
    current.value = null;
  };

  const announce = (announcement: Announcement): void => {
    clearTimeout(timer);
    current.value = announcement;
    if (!announcement.isLasting) timer = setTimeout(clear, SHOWN_MS);
  };

  /** Does something; if it throws, says so and gives `undefined`. */
  const attempt = async <T>(action: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await action();
    } catch (error) {
      console.error('[windlion]', error);
      announce({ key: 'action.failed', tone: 'warning' });
      return undefined;
    }
  };

  return { current, announce, attempt, clear };
}

export type Announcer = ReturnType<typeof createAnnouncer>;
