import type { WriteState } from '@/components/side-by-side/SegmentStatus.tsx';

/** Typing is written this long after its first unsaved key, however long it goes on. */
const DELAY_MS = 200;

interface WriteAheadOptions {
  write: (id: string, text: string) => Promise<void>;
  onState: (id: string, state: WriteState) => void;
}

/** Carries what is typed to the database at a steady pace; writes of one segment never overtake each other. */
export function createWriteAhead({ write, onState }: WriteAheadOptions) {
  const waiting = new Map<string, string>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const running = new Map<string, Promise<void>>();

  const writeNow = async (id: string): Promise<void> => {
    const text = waiting.get(id);
    if (text === undefined) return;
    waiting.delete(id);
    try {
      await write(id, text);
      if (!waiting.has(id)) onState(id, 'saved');
    } catch {
      if (!waiting.has(id)) waiting.set(id, text);
      onState(id, 'failed');
    }
  };

  /** Writes a segment's last text at once, after the write under way. */
  const flush = (id: string): Promise<void> => {
    clearTimeout(timers.get(id));
    timers.delete(id);
    const next = (running.get(id) ?? Promise.resolve()).then(() => writeNow(id));
    running.set(id, next);
    return next;
  };

  const edit = (id: string, text: string): void => {
    waiting.set(id, text);
    onState(id, 'waiting');
    if (!timers.has(id))
      timers.set(
        id,
        setTimeout(() => void flush(id), DELAY_MS),
      );
  };

  /** The text of a segment that is typed but not yet written. */
  const unsaved = (id: string): string | undefined => waiting.get(id);

  const flushAll = (): Promise<unknown> => Promise.all([...waiting.keys()].map(flush));

  return { edit, flush, flushAll, unsaved };
}
