import { cachedTranslations, cacheTranslations } from '@/utils/library/cached-translations.ts';
import { translationCacheKey } from '@/utils/translate/cache-key.ts';
import type { GlossaryTerm } from '@/utils/translate/glossary.ts';
import type { LanguagePair } from '@/utils/translate/pair.ts';
import { PROMPT_VERSION } from '@/utils/translate/remote/translation-prompt.ts';
import type { TranslationCache } from '@/utils/translate/translate-cached.ts';
import type { EngineOffer } from './engine-offers.ts';

/** The library's cache of translations as one engine sees it; an embedded engine is faster than any cache. */
export function cacheFor(
  { id: engineId, engine, connection }: EngineOffer,
  pair: LanguagePair,
  glossary: readonly GlossaryTerm[],
): TranslationCache {
  const isKept = engine.kind !== 'embedded';
  const model = connection?.model ?? '';
  return {
    keyOf: (text) => translationCacheKey({ engineId, model, promptVersion: PROMPT_VERSION, pair, glossary, text }),
    read: async (keys) => (isKept ? cachedTranslations(keys) : new Map()),
    write: async (texts) => {
      if (isKept) await cacheTranslations(texts, Date.now());
    },
  };
}
