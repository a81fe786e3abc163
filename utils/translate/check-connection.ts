import { deeplBaseUrl } from './deepl.ts';
import type { EngineConnection } from './engine-world.ts';

/** What the reader typed into an engine's form. */
export interface ConnectionDraft {
  engineId: string;
  baseUrl: string;
  key: string;
  model: string;
  /** As typed; a whole number of characters. */
  monthlyCap: string;
}

export type ConnectionFault = 'address' | 'insecure' | 'key' | 'model' | 'cap';

const LOCAL = /^(?:localhost|127(?:\.\d+){3}|\[::1\]|.+\.localhost|0\.0\.0\.0)$/u;

function faultOfAddress(address: string, key: string): ConnectionFault | null {
  if (!URL.canParse(address)) return 'address';
  const { protocol, hostname, username } = new URL(address);
  if (!/^https?:$/u.test(protocol) || username !== '') return 'address';
  return protocol === 'http:' && key !== '' && !LOCAL.test(hostname) ? 'insecure' : null;
}

/** A form's connection, or what is wrong with it: a key never goes unencrypted over the network. */
export function readConnection(
  draft: ConnectionDraft,
): { connection: EngineConnection; monthlyCap: number } | { fault: ConnectionFault } {
  const key = draft.key.trim();
  const model = draft.model.trim();
  const typed = draft.baseUrl.trim();
  const baseUrl = draft.engineId === 'deepl' && typed === '' ? deeplBaseUrl(key) : typed;
  const monthlyCap = Number(draft.monthlyCap.replace(/[\s,，_]/gu, ''));
  if (draft.engineId === 'deepl' && key === '') return { fault: 'key' };
  const fault = faultOfAddress(baseUrl, key);
  if (fault !== null) return { fault };
  if (draft.engineId === 'openai-compatible' && model === '') return { fault: 'model' };
  if (!Number.isInteger(monthlyCap) || monthlyCap <= 0) return { fault: 'cap' };
  const connection = { baseUrl, ...(key !== '' && { key }), ...(model !== '' && { model }) };
  return { connection, monthlyCap };
}
