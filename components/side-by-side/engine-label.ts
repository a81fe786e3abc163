import type { MessageKey } from '@/utils/locale/translator.ts';

const LABELS: Record<string, MessageKey> = {
  opencc: 'engine.opencc',
  browser: 'engine.browser',
  'openai-compatible': 'engine.openai',
  deepl: 'engine.deepl',
  libretranslate: 'engine.libretranslate',
  'assisted-draft': 'engine.assistedDraft',
};

/** The message that names an engine. */
export function engineLabel(engineId: string): MessageKey {
  return LABELS[engineId] ?? 'engine.none';
}
