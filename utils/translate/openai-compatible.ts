import type { Segment, TranslationEngine, TranslationOptions } from './engine.ts';
import type { EngineConnection, EngineWorld } from './engine-world.ts';
import { EngineFailure } from './remote/engine-failure.ts';
import { readModelAnswer } from './remote/read-model-answer.ts';
import { isRecord, requestJson } from './remote/request-json.ts';
import { probeConnection, translateInBatches } from './remote/translate-in-batches.ts';
import { ANSWER_SCHEMA, translationMessages } from './remote/translation-prompt.ts';

/** A local model on a small machine takes its time. */
const TIMEOUT_MS = 120_000;
const LOCAL_HOST = /^(?:localhost|127\.|\[::1\]|0\.0\.0\.0)/u;

function headersOf({ key }: EngineConnection): Record<string, string> {
  return key ? { Authorization: `Bearer ${key}` } : {};
}

function endpoint({ baseUrl }: EngineConnection, path: string): string {
  return `${baseUrl.replace(/\/+$/u, '')}/${path}`;
}

/** Names of the models a server offers. */
export async function listModels(world: EngineWorld, signal: AbortSignal): Promise<string[]> {
  const { connection } = world;
  if (!connection) return [];
  const url = endpoint(connection, 'models');
  const answer = await requestJson(world.fetch, { url, headers: headersOf(connection), signal, timeoutMs: 15_000 });
  const list = isRecord(answer) && Array.isArray(answer.data) ? answer.data : [];
  return list.flatMap((model) => (isRecord(model) && typeof model.id === 'string' ? [model.id] : [])).sort();
}

function contentOf(answer: unknown): string {
  const choice = isRecord(answer) && Array.isArray(answer.choices) ? answer.choices[0] : null;
  const message = isRecord(choice) ? choice.message : null;
  if (!isRecord(message) || typeof message.content !== 'string') throw new EngineFailure('bad-answer');
  return message.content;
}

const SCHEMA_FORMAT = {
  type: 'json_schema',
  json_schema: { name: 'translations', strict: true, schema: ANSWER_SCHEMA },
};

/** Translates by any server that speaks OpenAI's chat completions: Ollama, LM Studio, vLLM, clouds. */
export function createOpenaiCompatible(world: EngineWorld): TranslationEngine {
  const { connection } = world;
  const isLocal =
    connection !== undefined && URL.canParse(connection.baseUrl) && LOCAL_HOST.test(new URL(connection.baseUrl).host);
  let takesSchema = true;

  async function ask(batch: readonly Segment[], options: TranslationOptions): Promise<unknown> {
    if (!connection) throw new EngineFailure('unavailable');
    return requestJson(world.fetch, {
      url: endpoint(connection, 'chat/completions'),
      headers: headersOf(connection),
      body: {
        model: connection.model ?? '',
        messages: translationMessages(batch, options),
        temperature: 0,
        stream: false,
        ...(takesSchema ? { response_format: SCHEMA_FORMAT } : {}),
      },
      signal: options.signal,
      timeoutMs: TIMEOUT_MS,
    });
  }

  async function send(batch: readonly Segment[], options: TranslationOptions): Promise<Map<string, string>> {
    try {
      return readModelAnswer(contentOf(await ask(batch, options)), batch);
    } catch (failure) {
      // Servers without JSON schemas refuse the request that carries one.
      if (!(failure instanceof EngineFailure) || failure.error.code !== 'bad-request' || !takesSchema) throw failure;
      takesSchema = false;
      return readModelAnswer(contentOf(await ask(batch, options)), batch);
    }
  }

  const engine: TranslationEngine = {
    id: 'openai-compatible',
    kind: isLocal ? 'local' : 'remote',
    leavesDevice: !isLocal,
    output: 'translation',
    limits: { maxSegments: 20, maxChars: 4000 },
    probe: () => probeConnection(world),
    translate: (segments, options) => translateInBatches(segments, options, { engine, world, send }),
  };
  return engine;
}
