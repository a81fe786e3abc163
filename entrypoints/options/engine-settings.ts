import { computed, signal } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import { live, valueOr } from '@/components/loading/live.ts';
import { forgetConnection, listConnections, saveConnection, usageOf } from '@/utils/library/engine-connections.ts';
import { observe } from '@/utils/library/observe.ts';
import type { EngineConnectionRecord } from '@/utils/library/translation-records.ts';
import { hideOriginFrom } from '@/utils/platform/origin-rule.ts';
import { requestAccess } from '@/utils/platform/permissions.ts';
import { type ConnectionDraft, type ConnectionFault, readConnection } from '@/utils/translate/check-connection.ts';
import { ENGINES } from '@/utils/translate/engines.ts';
import { listModels } from '@/utils/translate/openai-compatible.ts';

/** Engines that the reader has to set up, in the order in which they are offered. */
export const REMOTE_ENGINES = ENGINES.filter(({ kind }) => kind === 'remote').map(({ id }) => id);

const ADDRESSES: Record<string, string> = {
  'openai-compatible': 'http://localhost:11434/v1',
  libretranslate: 'http://localhost:5000',
};
const FIRST_CAP = '100000';

interface KnownConnection extends EngineConnectionRecord {
  sentThisMonth: number;
}

/** The engines' forms: what is typed stays until it is stored, and nothing is asked of a server but by a click. */
export function createEngineSettings({ announce, attempt, achieve }: Announcer) {
  const typed = signal<Record<string, Partial<ConnectionDraft>>>({});
  const faults = signal<Record<string, ConnectionFault | undefined>>({});
  const models = signal<readonly string[]>([]);

  const stored = live(observe, () => async (): Promise<KnownConnection[]> => {
    const connections = await listConnections();
    const usages = await Promise.all(connections.map(({ engineId }) => usageOf(engineId, Date.now())));
    return connections.map((one, index) => ({ ...one, sentThisMonth: usages[index]?.characters ?? 0 }));
  });
  const known = computed(() => valueOr(stored.state.value, []));
  const connectionOf = (engineId: string) => known.value.find((one) => one.engineId === engineId);

  const draftOf = (engineId: string): ConnectionDraft => {
    const kept = connectionOf(engineId);
    return {
      engineId,
      baseUrl: kept?.baseUrl ?? ADDRESSES[engineId] ?? '',
      key: kept?.key ?? '',
      model: kept?.model ?? '',
      monthlyCap: kept === undefined ? FIRST_CAP : String(kept.monthlyCap),
      ...typed.value[engineId],
    };
  };

  const checked = (draft: ConnectionDraft) => {
    const read = readConnection(draft);
    faults.value = { ...faults.value, [draft.engineId]: 'fault' in read ? read.fault : undefined };
    return 'fault' in read ? null : read;
  };

  return {
    connectionOf,
    draftOf,
    faults,
    models,
    type(engineId: string, change: Partial<ConnectionDraft>): void {
      typed.value = { ...typed.value, [engineId]: { ...typed.value[engineId], ...change } };
    },
    /** Keeps the form's connection and asks for its host; straight from a click. */
    async save(engineId: string): Promise<void> {
      const read = checked(draftOf(engineId));
      if (read === null) return;
      const asking = requestAccess(read.connection.baseUrl);
      await attempt(async () => {
        const { connection, monthlyCap } = read;
        await saveConnection({ ...connection, engineId, monthlyCap, updatedAt: Date.now() });
        typed.value = { ...typed.value, [engineId]: {} };
        const isAllowed = await asking;
        announce({
          key: isAllowed ? 'engine.saved' : 'engine.savedNotAllowed',
          params: { host: new URL(connection.baseUrl).host },
          ...(isAllowed ? {} : { tone: 'warning' as const }),
        });
      });
    },
    async forget(engineId: string): Promise<void> {
      const kept = connectionOf(engineId);
      if (kept === undefined) return;
      if (!(await achieve(() => forgetConnection(engineId)))) return;
      const { sentThisMonth: _, ...connection } = kept;
      announce({ key: 'engine.forgotten', undo: () => void attempt(() => saveConnection(connection)) });
    },
    /** Reads which models a server offers; straight from a click, since the host may have to be allowed first. */
    async fetchModels(engineId: string): Promise<void> {
      const draft = draftOf(engineId);
      const read = checked({ ...draft, model: draft.model || '?' });
      if (read === null) return;
      const { baseUrl, key } = read.connection;
      const asking = requestAccess(baseUrl);
      await attempt(async () => {
        if (!(await asking))
          return announce({ key: 'engine.notAllowed', params: { host: new URL(baseUrl).host }, tone: 'warning' });
        await hideOriginFrom(baseUrl);
        const world = {
          fetch: (...request: Parameters<typeof fetch>) => fetch(...request),
          connection: { baseUrl, ...(key && { key }) },
        };
        const found = await listModels(world, new AbortController().signal).catch(() => null);
        models.value = found ?? [];
        if (found === null)
          announce({ key: 'engine.noAnswer', params: { host: new URL(baseUrl).host }, tone: 'warning' });
        else announce({ key: 'engine.models', params: { count: found.length } });
      });
    },
  };
}

export type EngineSettingsModel = ReturnType<typeof createEngineSettings>;
