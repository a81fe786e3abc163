import { connectionOf, reserveCharacters } from '@/utils/library/engine-connections.ts';
import { browserTranslatorApi } from '@/utils/platform/browser-translator-api.ts';
import { hideOriginFrom } from '@/utils/platform/origin-rule.ts';
import { hasAccess } from '@/utils/platform/permissions.ts';
import type { EngineReadiness, TranslationEngine } from '@/utils/translate/engine.ts';
import type { EngineConnection, EngineWorld } from '@/utils/translate/engine-world.ts';
import { ENGINES, type EngineEntry } from '@/utils/translate/engines.ts';
import type { LanguagePair } from '@/utils/translate/pair.ts';

/** An engine that could serve the pair in view, with what the reader should know before choosing it. */
export interface EngineOffer {
  id: string;
  engine: TranslationEngine;
  readiness: Exclude<EngineReadiness, 'unavailable'>;
  connection: (EngineConnection & { monthlyCap: number }) | null;
  /** What the engine was given of the world. */
  world: EngineWorld;
}

/** Before anything is sent to the engine's server, where it has one. */
export async function prepareServer({ id, connection }: EngineOffer): Promise<void> {
  const entry = ENGINES.find((one) => one.id === id);
  if (entry?.hidesOrigin && connection !== null) await hideOriginFrom(connection.baseUrl);
}

/** What an engine may have of the world: its own connection, the memory, and no request past the reader's cap. */
async function worldOf(
  { id }: EngineEntry,
  matchMemory: NonNullable<EngineWorld['matchMemory']>,
): Promise<{ world: EngineWorld; connection: EngineOffer['connection'] }> {
  const connection = (await connectionOf(id)) ?? null;
  const world: EngineWorld = {
    fetch: (...request) => fetch(...request),
    matchMemory,
    browserTranslator: browserTranslatorApi(),
    isPermitted: hasAccess,
    reserve: (engineId, characters) => reserveCharacters(engineId, characters, Date.now()),
    ...(connection && { connection }),
  };
  return { world, connection };
}

/** All engines that can serve a pair, or could once they are allowed to, in the order in which they are offered. */
export async function offerEngines(
  pair: LanguagePair,
  matchMemory: NonNullable<EngineWorld['matchMemory']>,
): Promise<EngineOffer[]> {
  const offers = await Promise.all(
    ENGINES.map(async (entry) => {
      const { world, connection } = await worldOf(entry, matchMemory);
      const engine = await entry.load(world);
      return { id: entry.id, engine, connection, world, readiness: await engine.probe(pair) };
    }),
  );
  return offers.flatMap(({ readiness, ...offer }) => (readiness === 'unavailable' ? [] : [{ ...offer, readiness }]));
}
