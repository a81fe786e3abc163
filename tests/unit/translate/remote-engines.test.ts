import { describe, expect, it, vi } from 'vitest';
import { createDeepl, deeplBaseUrl } from '@/utils/translate/deepl.ts';
import type { Segment, SegmentResult, TranslationEngine, TranslationOptions } from '@/utils/translate/engine.ts';
import type { EngineWorld } from '@/utils/translate/engine-world.ts';
import { createLibretranslate } from '@/utils/translate/libretranslate.ts';
import { createOpenaiCompatible, listModels } from '@/utils/translate/openai-compatible.ts';
import { batchSegments, countCharacters } from '@/utils/translate/remote/batches.ts';
import { retryAfterMs } from '@/utils/translate/remote/engine-failure.ts';

type Handler = (url: string, body: Record<string, unknown>, init: RequestInit) => Response | Promise<Response>;

const json = (value: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(value), { status, headers });

function world(handler: Handler, extra: Partial<EngineWorld> = {}) {
  const calls: Record<string, unknown>[] = [];
  const fetcher = vi.fn(async (input: RequestInfo | URL, init: RequestInit = {}) => {
    init.signal?.throwIfAborted();
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : {};
    calls.push(body);
    return handler(String(input), body, init);
  });
  const made: EngineWorld = {
    fetch: fetcher as typeof fetch,
    connection: { baseUrl: 'https://engine.example/v1', key: 'secret', model: 'm' },
    wait: async () => {},
    ...extra,
  };
  return { made, calls, fetcher };
}

const segments = (count: number): Segment[] =>
  Array.from({ length: count }, (_, index) => ({ id: `s${index}`, text: `第${index}句。`, before: '', after: '' }));

async function run(engine: TranslationEngine, count: number, options: Partial<TranslationOptions> = {}) {
  const found: SegmentResult[] = [];
  const all = {
    pair: { source: 'zh-TW', target: 'en' },
    glossary: [],
    signal: new AbortController().signal,
    ...options,
  };
  for await (const result of engine.translate(segments(count), all)) found.push(result);
  expect(found.map(({ id }) => id).sort()).toEqual(
    segments(count)
      .map(({ id }) => id)
      .sort(),
  );
  return new Map(found.map((result) => [result.id, 'text' in result ? result.text : `!${result.error.code}`]));
}

const chat = (content: string): Response => json({ choices: [{ message: { content } }] });

/** Answers as a good model does, after `change` has had its way with the entries. */
function model(change: (entries: { id: string; text: string }[]) => unknown = (entries) => entries): Handler {
  return (_, body) => {
    const messages = body.messages as { content: string }[];
    const asked = JSON.parse(messages[1]?.content ?? '{}') as { segments: { id: string; text: string }[] };
    const entries = asked.segments.map(({ id, text }) => ({ id, text: `T(${text})` }));
    return chat(JSON.stringify({ translations: change(entries) }));
  };
}

describe('the OpenAI-compatible engine', () => {
  it('translates by id, whatever the order, in batches', async () => {
    const { made, fetcher } = world(model((entries) => entries.reverse()));
    const found = await run(createOpenaiCompatible(made), 45);
    expect(found.get('s0')).toBe('T(第0句。)');
    expect(found.get('s44')).toBe('T(第44句。)');
    expect(fetcher).toHaveBeenCalledTimes(3);
  });

  it('asks again for what was left out, and never mixes', async () => {
    let first = true;
    const { made } = world((url, body, init) => {
      const drop = first;
      first = false;
      return model((entries) => (drop ? entries.slice(2) : entries))(url, body, init);
    });
    const found = await run(createOpenaiCompatible(made), 5);
    expect([...found.values()].every((text) => text.startsWith('T('))).toBe(true);
  });

  it('refuses an id that comes twice and one that nobody asked for', async () => {
    const { made } = world(
      model((entries) => [...entries.slice(1), { id: '2', text: 'other' }, { id: '99', text: 'x' }]),
    );
    const found = await run(createOpenaiCompatible(made), 3);
    expect(found.get('s1')).not.toBe('other');
    expect(found.get('s2')).toBe('T(第2句。)');
    expect([...found.values()]).not.toContain('x');
  });

  it.each([
    ['a fence', '```json\n{"translations":[{"id":"1","text":"A"}]}\n```'],
    ['thoughts', '<think>{"no"}</think>Here: {"translations":[{"id":1,"text":"A"}]}'],
    ['a bare list', '[{"id":"1","text":"A"}]'],
    ['a map', '{"1":"A"}'],
  ])('reads an answer inside %s', async (_, content) => {
    const { made } = world(() => chat(content));
    expect((await run(createOpenaiCompatible(made), 1)).get('s0')).toBe('A');
  });

  it('does without a schema where the server knows none', async () => {
    const { made, calls } = world((url, body, init) =>
      body.response_format ? json({ error: 'unknown field' }, 400) : model()(url, body, init),
    );
    expect((await run(createOpenaiCompatible(made), 1)).get('s0')).toBe('T(第0句。)');
    expect(calls).toHaveLength(2);
  });

  it('never floods a server that answers nonsense', async () => {
    const { made, fetcher } = world(() => chat('I cannot do that.'));
    const found = await run(createOpenaiCompatible(made), 20);
    expect([...found.values()].every((text) => text === '!bad-answer')).toBe(true);
    expect(fetcher.mock.calls.length).toBeLessThanOrEqual(13);
  });

  it.each([
    [400, 'bad-request', 2],
    [401, 'unauthorised', 1],
    [403, 'forbidden', 1],
    [404, 'not-found', 1],
    [429, 'rate-limited', 3],
    [456, 'quota', 1],
    [500, 'server', 3],
    [503, 'server', 3],
  ])('tells status %i as %s after %i requests', async (status, code, requests) => {
    const { made, fetcher } = world(() => json({}, status));
    const found = await run(createOpenaiCompatible(made), 2);
    expect([...found.values()]).toEqual([`!${code}`, `!${code}`]);
    expect(fetcher).toHaveBeenCalledTimes(requests);
  });

  it('halves what is too large', async () => {
    const { made } = world((url, body, init) => {
      const asked = JSON.parse((body.messages as { content: string }[])[1]?.content ?? '{}') as { segments: unknown[] };
      return asked.segments.length > 2 ? json({}, 413) : model()(url, body, init);
    });
    const found = await run(createOpenaiCompatible(made), 4);
    expect([...found.values()].every((text) => text.startsWith('T('))).toBe(true);
  });

  it('hands over the terms of the glossary and keeps the key out of the body', async () => {
    const { made, calls } = world(model());
    const pair = { source: 'zh-TW', target: 'en' };
    await run(createOpenaiCompatible(made), 1, { glossary: [{ source: '第0句', target: 'Sentence Zero', pair }] });
    expect(JSON.stringify(calls[0])).toContain('Sentence Zero');
    expect(JSON.stringify(calls[0])).not.toContain('secret');
  });

  it('stops at a cancel and at the cap', async () => {
    const controller = new AbortController();
    controller.abort();
    const { made, fetcher } = world(model());
    expect([...(await run(createOpenaiCompatible(made), 2, { signal: controller.signal })).values()]).toEqual([
      '!cancelled',
      '!cancelled',
    ]);
    const capped = createOpenaiCompatible({ ...made, reserve: async () => false });
    expect([...(await run(capped, 2)).values()]).toEqual(['!cap-reached', '!cap-reached']);
    expect(fetcher).not.toHaveBeenCalled();
  });

  it('tells a broken network', async () => {
    const { made } = world(() => Promise.reject(new TypeError('failed')));
    expect([...(await run(createOpenaiCompatible(made), 1)).values()]).toEqual(['!network']);
  });

  it('lists models and knows a server of one’s own', async () => {
    const { made } = world((url) =>
      url.endsWith('/v1/models') ? json({ data: [{ id: 'b' }, { id: 'a' }] }) : json({}, 404),
    );
    expect(await listModels(made, new AbortController().signal)).toEqual(['a', 'b']);
    expect(createOpenaiCompatible(made).leavesDevice).toBe(true);
    const local = { ...made, connection: { baseUrl: 'http://localhost:11434/v1' } };
    expect(createOpenaiCompatible(local)).toMatchObject({ kind: 'local', leavesDevice: false });
    expect(
      await createOpenaiCompatible({ ...made, isPermitted: async () => false }).probe({ source: 'a', target: 'b' }),
    ).toBe('needs-permission');
  });
});

describe('the DeepL engine', () => {
  const good: Handler = (_, body) =>
    json({ translations: (body.text as string[]).map((text) => ({ text: `D(${text})` })) });

  it('sends codes and the key as DeepL wants them', async () => {
    let authorisation = '';
    const { made, calls } = world((url, body, init) => {
      authorisation = new Headers(init.headers).get('Authorization') ?? '';
      return good(url, body, init);
    });
    const found = await run(createDeepl(made), 60, { pair: { source: 'en-US', target: 'zh-TW' } });
    expect(found.get('s59')).toBe('D(第59句。)');
    expect(calls).toHaveLength(2);
    expect(calls[0]).toMatchObject({ source_lang: 'EN', target_lang: 'ZH-HANT' });
    expect(authorisation).toBe('DeepL-Auth-Key secret');
    expect(deeplBaseUrl('k:fx')).toBe('https://api-free.deepl.com');
  });

  it('needs no more than a key', async () => {
    const asked: string[] = [];
    const { made } = world((url, body, init) => {
      asked.push(url);
      return good(url, body, init);
    });
    const engine = createDeepl({ ...made, connection: { baseUrl: '', key: 'k:fx' } });
    expect(await engine.probe({ source: 'zh', target: 'en' })).toBe('ready');
    expect((await run(engine, 1)).get('s0')).toBe('D(第0句。)');
    expect(asked).toEqual(['https://api-free.deepl.com/v2/translate']);
    expect(await createDeepl({ ...made, connection: { baseUrl: '' } }).probe({ source: 'zh', target: 'en' })).toBe(
      'unavailable',
    );
  });

  it('refuses a short array instead of shifting it', async () => {
    const { made } = world((_, body) => {
      const texts = body.text as string[];
      return json({
        translations: (texts.length > 1 ? texts.slice(1) : texts).map((text) => ({ text: `D(${text})` })),
      });
    });
    const found = await run(createDeepl(made), 4);
    for (const [id, text] of found) expect(text).toBe(`D(第${id.slice(1)}句。)`);
  });

  it('stops at the quota', async () => {
    const { made, fetcher } = world(() => json({}, 456));
    expect(new Set((await run(createDeepl(made), 120)).values())).toEqual(new Set(['!quota']));
    expect(fetcher).toHaveBeenCalledTimes(1);
  });
});

describe('the LibreTranslate engine', () => {
  it.each([
    [['zh', 'zt', 'en'], 'zt'],
    [['zh-Hans', 'zh-Hant', 'en'], 'zh-Hant'],
  ])('reads the languages first: %s', async (codes, expected) => {
    const { made, calls } = world((url, body) =>
      url.endsWith('/languages')
        ? json(codes.map((code) => ({ code })))
        : json({ translatedText: (body.q as string[]).map((text) => `L(${text})`) }),
    );
    expect((await run(createLibretranslate(made), 2)).get('s1')).toBe('L(第1句。)');
    expect(calls[1]).toMatchObject({ source: expected, target: 'en', api_key: 'secret' });
  });
});

it('counts and groups before anything is sent', () => {
  expect(countCharacters(segments(3))).toBe(12);
  expect(batchSegments(segments(5), { maxSegments: 2, maxChars: 100 }).map((batch) => batch.length)).toEqual([2, 2, 1]);
  expect(batchSegments(segments(3), { maxSegments: 9, maxChars: 5 }).map((batch) => batch.length)).toEqual([1, 1, 1]);
  expect(retryAfterMs('3', 0)).toBe(3000);
  expect(retryAfterMs('Thu, 01 Jan 1970 00:00:05 GMT', 1000)).toBe(4000);
  expect(retryAfterMs('soon', 0)).toBeUndefined();
});
