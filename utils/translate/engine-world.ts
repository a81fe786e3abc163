import type { MemoryMatch } from './memory/memory-unit.ts';
import type { LanguagePair } from './pair.ts';

/** Where a remote engine is and how it is entered; kept in trusted storage only, never logged nor exported. */
export interface EngineConnection {
  /** Address up to the API's version, e.g. `http://localhost:11434/v1`. */
  baseUrl: string;
  key?: string;
  model?: string;
  /** Id of a glossary kept at the service. */
  glossaryId?: string;
}

/** The browser's own `Translator`, as far as it is used. */
export interface BrowserTranslatorApi {
  availability(options: { sourceLanguage: string; targetLanguage: string }): Promise<string>;
  create(options: {
    sourceLanguage: string;
    targetLanguage: string;
    signal?: AbortSignal;
    monitor?: (monitor: EventTarget) => void;
  }): Promise<{ translate(text: string, options?: { signal?: AbortSignal }): Promise<string>; destroy?(): void }>;
}

/** What engines need of the world; each takes only its own part. */
export interface EngineWorld {
  fetch: typeof fetch;
  connection?: EngineConnection;
  /** Whether the host permission for a remote engine's origin was given. */
  isPermitted?: (origin: string) => Promise<boolean>;
  /**
   * Asked before each request: counts what is about to be sent, or answers `false` where that would pass the reader's
   * monthly cap, and nothing is sent.
   */
  reserve?: (engineId: string, characters: number) => Promise<boolean>;
  matchMemory?: (text: string, pair: LanguagePair) => Promise<readonly MemoryMatch[]>;
  browserTranslator?: BrowserTranslatorApi | undefined;
  /** Waits, and rejects when the signal aborts. */
  wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}
