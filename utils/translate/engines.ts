import type { EngineKind, TranslationEngine } from './engine.ts';

/** An engine before it is loaded: enough to list it and to say whether text would leave the device. */
export interface EngineEntry {
  id: string;
  kind: EngineKind;
  leavesDevice: boolean;
  load(): Promise<TranslationEngine>;
}

/** All engines in the order in which they are offered; a new one is one file and one line here. */
export const ENGINES: readonly EngineEntry[] = [
  {
    id: 'opencc',
    kind: 'embedded',
    leavesDevice: false,
    load: async () => (await import('./opencc-engine.ts')).createOpenccEngine(),
  },
];
