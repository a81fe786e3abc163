import type { Segment, TranslationEngine, TranslationOptions } from './engine.ts';
import type { EngineWorld } from './engine-world.ts';
import { createChat, endpoint, headersOf } from './remote/chat-completion.ts';
import { readModelAnswer } from './remote/read-model-answer.ts';
import { isRecord, requestJson } from './remote/request-json.ts';
import { probeConnection, translateInBatches } from './remote/translate-in-batches.ts';
import { ANSWER_SCHEMA, translationMessages } from './remote/translation-prompt.ts';

const LOCAL_HOST = /^(?:localhost|127\.|\[::1\]|0\.0\.0\.0)/u;

/** Names of the models a server offers. */
export async function listModels(world: EngineWorld, signal: AbortSignal): Promise<string[]> {
  const { connection } = world;
  if (!connection) return [];
  const url = endpoint(connection, 'models');
  const answer = await requestJson(world.fetch, { url, headers: headersOf(connection), signal, timeoutMs: 15_000 });
  const list = isRecord(answer) && Array.isArray(answer.data) ? answer.data : [];
  return list.flatMap((model) => (isRecord(model) && typeof model.id === 'string' ? [model.id] : [])).sort();
}

const SCHEMA = { name: 'translations', schema: ANSWER_SCHEMA };

/** Translates by any server that speaks OpenAI's chat completions: Ollama, LM Studio, vLLM, clouds. */
export function createOpenaiCompatible(world: EngineWorld): TranslationEngine {
  const { connection } = world;
  const isLocal =
    connection !== undefined && URL.canParse(connection.baseUrl) && LOCAL_HOST.test(new URL(connection.baseUrl).host);
  const chat = createChat(world);

  async function send(batch: readonly Segment[], options: TranslationOptions): Promise<Map<string, string>> {
    return readModelAnswer(await chat(translationMessages(batch, options), SCHEMA, options.signal), batch);
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
