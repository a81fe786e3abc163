import type { Segment, TranslationEngine, TranslationOptions } from './engine.ts';
import type { EngineWorld } from './engine-world.ts';
import { normaliseLanguage } from './pair.ts';
import { EngineFailure } from './remote/engine-failure.ts';
import { isRecord, requestJson } from './remote/request-json.ts';
import { probeConnection, translateInBatches } from './remote/translate-in-batches.ts';

const TIMEOUT_MS = 60_000;
/** Its codes for Chinese changed between versions. */
const CODES: Record<string, string[]> = {
  'zh-Hant': ['zh-Hant', 'zt'],
  'zh-Hant-HK': ['zh-Hant', 'zt'],
  'zh-Hans': ['zh-Hans', 'zh'],
};

function pickCode(tag: string, offered: readonly string[]): string {
  const language = normaliseLanguage(tag);
  const code = (CODES[language] ?? [language, language.split('-')[0] ?? language]).find((one) => offered.includes(one));
  if (code === undefined) throw new EngineFailure('unavailable');
  return code;
}

function readCodes(answer: unknown): string[] {
  if (!Array.isArray(answer)) throw new EngineFailure('bad-answer');
  return answer.flatMap((entry) => (isRecord(entry) && typeof entry.code === 'string' ? [entry.code] : []));
}

/** Translates by a LibreTranslate server, whose list of languages is read first. */
export function createLibretranslate(world: EngineWorld): TranslationEngine {
  const base = world.connection?.baseUrl.replace(/\/+$/u, '') ?? '';
  let codes: string[] | null = null;

  async function send(batch: readonly Segment[], { pair, signal }: TranslationOptions): Promise<Map<string, string>> {
    codes ??= readCodes(await requestJson(world.fetch, { url: `${base}/languages`, signal, timeoutMs: TIMEOUT_MS }));
    const answer = await requestJson(world.fetch, {
      url: `${base}/translate`,
      body: {
        q: batch.map(({ text }) => text),
        source: pickCode(pair.source, codes),
        target: pickCode(pair.target, codes),
        format: 'text',
        ...(world.connection?.key ? { api_key: world.connection.key } : {}),
      },
      signal,
      timeoutMs: TIMEOUT_MS,
    });
    const texts = isRecord(answer) ? answer.translatedText : null;
    if (!Array.isArray(texts) || texts.length !== batch.length) throw new EngineFailure('bad-answer');
    return new Map(batch.map(({ id }, index) => [id, typeof texts[index] === 'string' ? texts[index] : '']));
  }

  const engine: TranslationEngine = {
    id: 'libretranslate',
    kind: 'remote',
    leavesDevice: true,
    output: 'translation',
    limits: { maxSegments: 50, maxChars: 5000 },
    probe: () => probeConnection(world),
    translate: (segments, options) => translateInBatches(segments, options, { engine, world, send }),
  };
  return engine;
}
