import type { Segment, SegmentResult, TranslationEngine, TranslationOptions } from './engine.ts';

/** Where machine translations are kept between two readings of a page. */
export interface TranslationCache {
  keyOf(text: string): Promise<string>;
  read(keys: readonly string[]): Promise<ReadonlyMap<string, string>>;
  write(texts: ReadonlyMap<string, string>): Promise<void>;
}

/** Segments beside what the cache holds for them; `text` is undefined where only the engine can help. */
export async function lookUp(
  segments: readonly Segment[],
  cache: TranslationCache,
): Promise<{ segment: Segment; key: string; text: string | undefined }[]> {
  const keys = await Promise.all(segments.map(({ text }) => cache.keyOf(text)));
  const known = await cache.read([...new Set(keys)]);
  return segments.map((segment, index) => {
    const key = keys[index] ?? '';
    return { segment, key, text: known.get(key) };
  });
}

/** Translates what the cache does not hold, and keeps each translation the moment it is there; one a segment, as ever. */
export async function* translateCached(
  engine: Pick<TranslationEngine, 'translate'>,
  segments: readonly Segment[],
  options: TranslationOptions,
  cache: TranslationCache,
): AsyncGenerator<SegmentResult> {
  const found = await lookUp(segments, cache);
  const known = found.flatMap(({ key, text }): [string, string][] => (text === undefined ? [] : [[key, text]]));
  if (known.length > 0) await cache.write(new Map(known));
  for (const { segment, text } of found) if (text !== undefined) yield { id: segment.id, text };
  const missing = found.filter(({ text }) => text === undefined);
  if (missing.length === 0) return;
  const keys = new Map(missing.map(({ segment, key }) => [segment.id, key]));
  for await (const result of engine.translate(
    missing.map(({ segment }) => segment),
    options,
  )) {
    const key = keys.get(result.id);
    if ('text' in result && key !== undefined) await cache.write(new Map([[key, result.text]]));
    yield result;
  }
}
