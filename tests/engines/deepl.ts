import type { EngineAnswer, EngineAsk } from './stand-ins.ts';

interface DeeplBody {
  text?: string[];
  target_lang?: string;
}

/** DeepL's `/v2/translate`: 403 without a known key, 400 without a text or a target. */
export function answerDeepl({ method, path, headers, body }: EngineAsk): EngineAnswer {
  if (method !== 'POST' || path !== '/v2/translate') return { status: 404, body: { message: 'Not found' } };
  if (headers.authorization !== 'DeepL-Auth-Key demo-key:fx') return { status: 403, body: { message: 'Forbidden' } };
  const { text, target_lang } = (body ?? {}) as DeeplBody;
  if (!Array.isArray(text) || target_lang === undefined) return { status: 400, body: { message: 'Bad request' } };
  return {
    status: 200,
    body: {
      translations: text.map((one) => ({ detected_source_language: 'ZH', text: `${target_lang}: ${one}` })),
    },
  };
}
