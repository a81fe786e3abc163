import type { EngineAnswer, EngineAsk } from './stand-ins.ts';

const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant', 'ja'];

interface LibreBody {
  q?: string | string[];
  source?: string;
  target?: string;
}

/** LibreTranslate's `/languages` and `/translate`, which refuses a language it does not have. */
export function answerLibretranslate({ path, body }: EngineAsk): EngineAnswer {
  if (path === '/languages')
    return { status: 200, body: LANGUAGES.map((code) => ({ code, name: code, targets: LANGUAGES })) };
  if (path !== '/translate') return { status: 404, body: { error: 'Not found' } };
  const { q, source = '', target = '' } = (body ?? {}) as LibreBody;
  if (!LANGUAGES.includes(source) || !LANGUAGES.includes(target))
    return { status: 400, body: { error: `${source} or ${target} is not supported` } };
  const translated = (text: string): string => `${target}: ${text}`;
  return {
    status: 200,
    body: { translatedText: Array.isArray(q) ? q.map(translated) : translated(q ?? '') },
  };
}
