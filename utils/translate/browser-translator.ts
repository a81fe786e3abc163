import { CANCELLED, type EngineError, type SegmentResult, type TranslationEngine } from './engine.ts';
import type { BrowserTranslatorApi, EngineWorld } from './engine-world.ts';
import { type LanguagePair, normaliseLanguage } from './pair.ts';

/** Offline, `create()` hangs without any event: after this long without a sign it is given up. */
const SILENCE_MS = 15_000;
const CODES: Record<string, string> = { 'zh-Hant': 'zh-Hant', 'zh-Hant-HK': 'zh-Hant', 'zh-Hans': 'zh' };

function codesOf(pair: LanguagePair): { sourceLanguage: string; targetLanguage: string } {
  const code = (tag: string): string => CODES[normaliseLanguage(tag)] ?? normaliseLanguage(tag).split('-')[0] ?? tag;
  return { sourceLanguage: code(pair.source), targetLanguage: code(pair.target) };
}

class Silence extends Error {}

/** Settles as the work does, or fails once nothing was heard for `SILENCE_MS`; `heard()` starts the wait anew. */
function untilSilent<T>(work: (heard: () => void) => Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const heard = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => reject(new Silence()), SILENCE_MS);
    };
    const cancel = (): void => reject(new DOMException('cancelled', 'AbortError'));
    signal.addEventListener('abort', cancel, { once: true });
    heard();
    work(heard)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        signal.removeEventListener('abort', cancel);
      });
  });
}

function errorOf(failure: unknown, signal: AbortSignal): EngineError {
  if (signal.aborted) return CANCELLED;
  if (failure instanceof Silence) return { code: 'timeout', retryable: true };
  const name = failure instanceof DOMException ? failure.name : '';
  if (name === 'NotAllowedError') return { code: 'forbidden', retryable: true };
  if (name === 'QuotaExceededError') return { code: 'too-large', retryable: false };
  return { code: name === 'NetworkError' ? 'network' : 'unavailable', retryable: name === 'NetworkError' };
}

/** The browser's own translator, on the device; must be started from a click, which may fetch a language pack. */
export function createBrowserTranslator(world: Pick<EngineWorld, 'browserTranslator'>): TranslationEngine {
  const api: BrowserTranslatorApi | undefined = world.browserTranslator;
  return {
    id: 'browser',
    kind: 'browser',
    leavesDevice: false,
    output: 'translation',
    limits: { maxSegments: 500, maxChars: 100_000 },
    async probe(pair) {
      const answer = await api?.availability(codesOf(pair)).catch(() => 'unavailable');
      if (answer === 'available') return 'ready';
      return answer === 'downloadable' || answer === 'downloading' ? 'needs-click' : 'unavailable';
    },
    async *translate(segments, { pair, signal, onProgress, onDownload }): AsyncGenerator<SegmentResult> {
      let failure: EngineError | null = signal.aborted ? CANCELLED : null;
      const translator = failure
        ? null
        : await untilSilent(async (heard) => {
            if (!api) throw new DOMException('no translator', 'NotSupportedError');
            return api.create({
              ...codesOf(pair),
              signal,
              monitor: (monitor) =>
                monitor.addEventListener('downloadprogress', (event) => {
                  heard();
                  if ('loaded' in event && typeof event.loaded === 'number') onDownload?.(event.loaded);
                }),
            });
          }, signal).catch((reason: unknown) => {
            failure = errorOf(reason, signal);
            return null;
          });
      let done = 0;
      for (const { id, text } of segments) {
        if (signal.aborted) failure = CANCELLED;
        if (failure || !translator) yield { id, error: failure ?? CANCELLED };
        else {
          const result = await untilSilent(() => translator.translate(text, { signal }), signal).then(
            (translated): SegmentResult => ({ id, text: translated }),
            (reason: unknown): SegmentResult => ({ id, error: errorOf(reason, signal) }),
          );
          yield result;
        }
        onProgress?.({ done: ++done, total: segments.length });
      }
      translator?.destroy?.();
    },
  };
}
