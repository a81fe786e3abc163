import type { EngineConnection, EngineWorld } from '../engine-world.ts';
import { EngineFailure } from './engine-failure.ts';
import { isRecord, requestJson } from './request-json.ts';

/** A local model on a small machine takes its time. */
const TIMEOUT_MS = 120_000;

export interface ChatMessage {
  role: 'system' | 'user';
  content: string;
}

/** The JSON a model is held to, where its server can do that. */
export interface AnswerSchema {
  name: string;
  schema: object;
}

/** One question to a chat model and its answer's text; fails with an `EngineFailure`. */
export type Chat = (messages: readonly ChatMessage[], schema: AnswerSchema, signal: AbortSignal) => Promise<string>;

/** The headers that let a connection in. */
export function headersOf({ key }: EngineConnection): Record<string, string> {
  return key ? { Authorization: `Bearer ${key}` } : {};
}

/** A path of the API under the connection's address. */
export function endpoint({ baseUrl }: EngineConnection, path: string): string {
  return `${baseUrl.replace(/\/+$/u, '')}/${path}`;
}

function contentOf(answer: unknown): string {
  const choice = isRecord(answer) && Array.isArray(answer.choices) ? answer.choices[0] : null;
  const message = isRecord(choice) ? choice.message : null;
  if (!isRecord(message) || typeof message.content !== 'string') throw new EngineFailure('bad-answer');
  return message.content;
}

/** Asks a server that speaks OpenAI's chat completions; one without JSON schemas is asked again without. */
export function createChat({ connection, fetch }: Pick<EngineWorld, 'connection' | 'fetch'>): Chat {
  let takesSchema = true;

  const ask: Chat = async (messages, { name, schema }, signal) => {
    if (!connection) throw new EngineFailure('unavailable');
    const format = { type: 'json_schema', json_schema: { name, strict: true, schema } };
    const answer = await requestJson(fetch, {
      url: endpoint(connection, 'chat/completions'),
      headers: headersOf(connection),
      body: {
        model: connection.model ?? '',
        messages,
        temperature: 0,
        stream: false,
        ...(takesSchema ? { response_format: format } : {}),
      },
      signal,
      timeoutMs: TIMEOUT_MS,
    });
    return contentOf(answer);
  };

  return async (...question) => {
    try {
      return await ask(...question);
    } catch (failure) {
      // Servers without JSON schemas refuse the request that carries one.
      if (!(failure instanceof EngineFailure) || failure.error.code !== 'bad-request' || !takesSchema) throw failure;
      takesSchema = false;
      return ask(...question);
    }
  };
}
