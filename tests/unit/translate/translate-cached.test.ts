import { expect, it } from 'vitest';
import type { Segment, SegmentResult } from '@/utils/translate/engine.ts';
import { type TranslationCache, translateCached } from '@/utils/translate/translate-cached.ts';

const OPTIONS = { pair: { source: 'zh-TW', target: 'en' }, glossary: [], signal: new AbortController().signal };
const segment = (id: string, text: string): Segment => ({ id, text, before: '', after: '' });

function memoryCache(): TranslationCache & { store: Map<string, string> } {
  const store = new Map<string, string>();
  return {
    store,
    keyOf: async (text) => `key:${text}`,
    read: async (keys) => new Map(keys.flatMap((key) => (store.has(key) ? [[key, store.get(key) ?? '']] : []))),
    write: async (texts) => texts.forEach((text, key) => void store.set(key, text)),
  };
}

function engine(failing = '') {
  const sent: string[] = [];
  return {
    sent,
    async *translate(segments: readonly Segment[]): AsyncGenerator<SegmentResult> {
      for (const { id, text } of segments) {
        sent.push(text);
        if (text === failing) yield { id, error: { code: 'server', retryable: true } };
        else yield { id, text: text.toUpperCase() };
      }
    },
  };
}

async function run(segments: Segment[], cache: TranslationCache, { translate }: ReturnType<typeof engine>) {
  const results: SegmentResult[] = [];
  for await (const result of translateCached({ translate }, segments, OPTIONS, cache)) results.push(result);
  return results;
}

it('asks the engine for nothing that was translated before', async () => {
  const cache = memoryCache();
  const first = engine();
  await run([segment('1', 'a'), segment('2', 'b')], cache, first);
  const second = engine();
  const results = await run([segment('3', 'b'), segment('4', 'c'), segment('5', 'a')], cache, second);
  expect(second.sent).toEqual(['c']);
  expect(new Map(results.map((result) => [result.id, 'text' in result ? result.text : null]))).toEqual(
    new Map([
      ['3', 'B'],
      ['5', 'A'],
      ['4', 'C'],
    ]),
  );
  const third = engine();
  await run([segment('6', 'a')], cache, third);
  expect(third.sent).toEqual([]);
});

it('keeps no failure', async () => {
  const cache = memoryCache();
  const results = await run([segment('1', 'a'), segment('2', 'b')], cache, engine('b'));
  expect(results).toEqual([
    { id: '1', text: 'A' },
    { id: '2', error: { code: 'server', retryable: true } },
  ]);
  expect([...cache.store.keys()]).toEqual(['key:a']);
});
