import { CANCELLED, type Segment, type SegmentResult, type TranslationOptions } from './engine.ts';

/** Translates segment by segment with a function on the device, with progress and a way out between two segments. */
export async function* translateLocally(
  segments: readonly Segment[],
  { signal, onProgress }: Pick<TranslationOptions, 'signal' | 'onProgress'>,
  translate: (segment: Segment) => Promise<string> | string,
): AsyncGenerator<SegmentResult> {
  let done = 0;
  for (const segment of segments) {
    if (signal.aborted) yield { id: segment.id, error: CANCELLED };
    else yield { id: segment.id, text: await translate(segment) };
    done++;
    onProgress?.({ done, total: segments.length });
  }
}
