import type { EngineKind, TranslationEngine } from './engine.ts';
import type { EngineWorld } from './engine-world.ts';

/** An engine before it is loaded: enough to list it and to say whether text would leave the device. */
export interface EngineEntry {
  id: string;
  kind: EngineKind;
  /** A server on the reader's own machine keeps the text; the loaded engine says so of itself. */
  leavesDevice: boolean;
  /** Its servers may stand on the reader's own machine, and answer 403 to an `Origin` that they do not know. */
  hidesOrigin?: true;
  load(world: EngineWorld): Promise<TranslationEngine>;
}

/** All engines in the order in which they are offered; a new one is one file and one entry here. */
export const ENGINES: readonly EngineEntry[] = [
  {
    id: 'opencc',
    kind: 'embedded',
    leavesDevice: false,
    load: async () => (await import('./opencc-engine.ts')).createOpenccEngine(),
  },
  {
    id: 'browser',
    kind: 'browser',
    leavesDevice: false,
    load: async (world) => (await import('./browser-translator.ts')).createBrowserTranslator(world),
  },
  {
    id: 'openai-compatible',
    kind: 'remote',
    leavesDevice: true,
    hidesOrigin: true,
    load: async (world) => (await import('./openai-compatible.ts')).createOpenaiCompatible(world),
  },
  {
    id: 'deepl',
    kind: 'remote',
    leavesDevice: true,
    load: async (world) => (await import('./deepl.ts')).createDeepl(world),
  },
  {
    id: 'libretranslate',
    kind: 'remote',
    leavesDevice: true,
    load: async (world) => (await import('./libretranslate.ts')).createLibretranslate(world),
  },
  {
    id: 'assisted-draft',
    kind: 'embedded',
    leavesDevice: false,
    load: async (world) => (await import('./assisted-draft.ts')).createAssistedDraft(world),
  },
];
