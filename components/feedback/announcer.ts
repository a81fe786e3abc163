import { type ReadonlySignal, signal } from '@preact/signals';
import type { MessageKey } from '@/utils/locale/translator.ts';

/** What a toast says; `undo` brings a button with it. */
export interface Announcement {
  key: MessageKey;
  params?: Record<string, string | number>;
  tone?: 'calm' | 'warning';
  undo?: () => void;
  /** Of what is under way: how far it is, and ending it early. */
  progress?: { done: ReadonlySignal<number>; total: number };
  stop?: () => void;
  /** It stays until another takes its place. */
  isLasting?: boolean;
}

/** Long enough to read a sentence and reach for Undo. */
const SHOWN_MS = 8000;

/** What takes longer is said to be under way. */
export const PATIENCE_MS = 800;

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

  /** As `attempt()`, for what may be done to thousands: when it takes long, that is said. */
  const attemptLong = async <T>(action: () => Promise<T>): Promise<T | undefined> => {
    const running: Announcement = { key: 'action.running', isLasting: true };
    const sign = setTimeout(() => announce(running), PATIENCE_MS);
    const outcome = await attempt(action);
    clearTimeout(sign);
    if (current.value === running) clear();
    return outcome;
  };

  /** As `attemptLong()`, for what gives nothing: tells whether it was done. */
  const achieve = async (action: () => Promise<unknown>): Promise<boolean> =>
    (await attemptLong(async () => {
      await action();
      return true;
    })) === true;

  return { current, announce, attempt, attemptLong, achieve, clear };
}

export type Announcer = ReturnType<typeof createAnnouncer>;
