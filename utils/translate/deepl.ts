import type { Segment, TranslationEngine, TranslationOptions } from './engine.ts';
import type { EngineConnection, EngineWorld } from './engine-world.ts';
import { normaliseLanguage } from './pair.ts';
import { EngineFailure } from './remote/engine-failure.ts';
import { isRecord, requestJson } from './remote/request-json.ts';
import { probeConnection, translateInBatches } from './remote/translate-in-batches.ts';

const TIMEOUT_MS = 30_000;
const TARGETS: Record<string, string> = { 'zh-Hant': 'ZH-HANT', 'zh-Hant-HK': 'ZH-HANT', 'zh-Hans': 'ZH-HANS' };

/** A key that ends in `:fx` belongs to the free plan, which has a host of its own. */
export function deeplBaseUrl(key: string): string {
  return key.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com';
}

/** A key alone is enough: it tells the host. */
function withBaseUrl(connection: EngineConnection | undefined): EngineConnection | null {
  if (!connection?.key) return null;
  return connection.baseUrl ? connection : { ...connection, baseUrl: deeplBaseUrl(connection.key) };
}

/** DeepL's target code; English and Portuguese must name a region. */
function targetCode(tag: string): string {
  const language = normaliseLanguage(tag);
  if (language === 'en') return /-(?:GB|AU|IE|NZ|IN|ZA)\b/iu.test(tag) ? 'EN-GB' : 'EN-US';
  if (language === 'pt') return /-BR\b/iu.test(tag) ? 'PT-BR' : 'PT-PT';
  return TARGETS[language] ?? language.slice(0, 2).toUpperCase();
}

function textsOf(answer: unknown): string[] {
  const list = isRecord(answer) && Array.isArray(answer.translations) ? answer.translations : null;
  if (!list) throw new EngineFailure('bad-answer');
  return list.map((entry) => (isRecord(entry) && typeof entry.text === 'string' ? entry.text : ''));
}

async function ask(
  batch: readonly Segment[],
  options: TranslationOptions,
  world: EngineWorld,
  connection: EngineConnection,
) {
  const { pair, signal } = options;
  return requestJson(world.fetch, {
    url: `${connection.baseUrl.replace(/\/+$/u, '')}/v2/translate`,
    headers: { Authorization: `DeepL-Auth-Key ${connection.key ?? ''}` },
    body: {
      text: batch.map(({ text }) => text),
      source_lang: normaliseLanguage(pair.source).slice(0, 2).toUpperCase(),
      target_lang: targetCode(pair.target),
      context: [batch[0]?.before, batch.at(-1)?.after].filter(Boolean).join('\n'),
      // Segments are sentences already: cut again, their number would no longer be ours.
      split_sentences: '0',
      ...(connection.glossaryId ? { glossary_id: connection.glossaryId } : {}),
    },
    signal,
    timeoutMs: TIMEOUT_MS,
  });
}

/** Translates by DeepL; its answer has no ids, so one of another length is refused as a whole. */
export function createDeepl(world: EngineWorld): TranslationEngine {
  const connection = withBaseUrl(world.connection);
  async function send(batch: readonly Segment[], options: TranslationOptions): Promise<Map<string, string>> {
    if (!connection) throw new EngineFailure('unavailable');
    const texts = textsOf(await ask(batch, options, world, connection));
    if (texts.length !== batch.length) throw new EngineFailure('bad-answer');
    return new Map(batch.map(({ id }, index) => [id, texts[index] ?? '']));
  }

  const engine: TranslationEngine = {
    id: 'deepl',
    kind: 'remote',
    leavesDevice: true,
    output: 'translation',
    limits: { maxSegments: 50, maxChars: 30_000 },
    probe: () => probeConnection(connection ? { ...world, connection } : world),
    translate: (segments, options) => translateInBatches(segments, options, { engine, world, send }),
  };
  return engine;
}
