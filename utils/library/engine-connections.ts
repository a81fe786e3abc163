import { library } from './database.ts';
import type { EngineConnectionRecord, EngineUsageRecord } from './translation-records.ts';

/** How a remote engine is reached, if the reader has set it up. */
export function connectionOf(engineId: string): Promise<EngineConnectionRecord | undefined> {
  return library().engineConnections.get(engineId);
}

/** All engines the reader has set up. */
export function listConnections(): Promise<EngineConnectionRecord[]> {
  return library().engineConnections.toArray();
}

/** Keeps how an engine is reached, in place of what was kept before. */
export async function saveConnection(connection: EngineConnectionRecord): Promise<void> {
  await library().engineConnections.put(connection);
}

/** Forgets an engine with its key; what was sent to it stays counted. */
export function forgetConnection(engineId: string): Promise<void> {
  return library().engineConnections.delete(engineId);
}

/** What was sent to an engine in the calendar month of `now`. */
export async function usageOf(engineId: string, now: number): Promise<EngineUsageRecord> {
  const month = monthOf(now);
  return (await library().engineUsage.get([engineId, month])) ?? { engineId, month, characters: 0, requests: 0 };
}

/**
 * Counts a request before it is sent, so that pages working at once cannot pass the cap together: `false`, and nothing
 * counted, where it would go beyond the month's cap or the engine is no longer set up.
 */
export function reserveCharacters(engineId: string, characters: number, now: number): Promise<boolean> {
  const db = library();
  return db.transaction('rw', db.engineConnections, db.engineUsage, async () => {
    const [connection, usage] = await Promise.all([connectionOf(engineId), usageOf(engineId, now)]);
    const sum = usage.characters + characters;
    if (connection === undefined || sum > connection.monthlyCap) return false;
    await db.engineUsage.put({ ...usage, characters: sum, requests: usage.requests + 1 });
    return true;
  });
}

function monthOf(now: number): string {
  const date = new Date(now);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}
