import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBrowserTranslator } from '@/utils/translate/browser-translator.ts';
import type { SegmentResult, TranslationOptions } from '@/utils/translate/engine.ts';
import type { BrowserTranslatorApi } from '@/utils/translate/engine-world.ts';

const segments = ['a', 'b'].map((id) => ({ id, text: `第${id}句。`, before: '', after: '' }));

function api(own: Partial<BrowserTranslatorApi> = {}): BrowserTranslatorApi {
  return {
    availability: async () => 'available',
    create: async () => ({ translate: async (text) => `B(${text})` }),
    ...own,
  };
}

async function run(browserTranslator: BrowserTranslatorApi | undefined, options: Partial<TranslationOptions> = {}) {
  const found: SegmentResult[] = [];
  const all = {
    pair: { source: 'zh-TW', target: 'en' },
    glossary: [],
    signal: new AbortController().signal,
    ...options,
  };
  for await (const result of createBrowserTranslator({ browserTranslator }).translate(segments, all))
    found.push(result);
  return found.map((result) => ('text' in result ? result.text : `!${result.error.code}`));
}

afterEach(() => vi.useRealTimers());

describe('the browser’s translator', () => {
  it('translates each segment', async () => {
    expect(await run(api())).toEqual(['B(第a句。)', 'B(第b句。)']);
  });

  it.each([
    ['available', 'ready'],
    ['downloadable', 'needs-click'],
    ['downloading', 'needs-click'],
    ['unavailable', 'unavailable'],
  ])('%s is %s', async (availability, readiness) => {
    const asked: unknown[] = [];
    const engine = createBrowserTranslator({
      browserTranslator: api({
        availability: async (codes) => {
          asked.push(codes);
          return availability;
        },
      }),
    });
    expect(await engine.probe({ source: 'zh-Hant-TW', target: 'zh-CN' })).toBe(readiness);
    expect(asked).toEqual([{ sourceLanguage: 'zh-Hant', targetLanguage: 'zh' }]);
  });

  it('is not there in other browsers', async () => {
    expect(await createBrowserTranslator({}).probe({ source: 'zh', target: 'en' })).toBe('unavailable');
    expect(await run(undefined)).toEqual(['!unavailable', '!unavailable']);
  });

  it('gives up a start that hangs, after fifteen silent seconds', async () => {
    vi.useFakeTimers();
    const answer = run(api({ create: () => new Promise(() => {}) }));
    await vi.advanceTimersByTimeAsync(15_001);
    expect(await answer).toEqual(['!timeout', '!timeout']);
  });

  it('waits on as long as a download moves', async () => {
    vi.useFakeTimers();
    const shares: number[] = [];
    const answer = run(
      api({
        create: ({ monitor }) =>
          new Promise((resolve) => {
            const target = new EventTarget();
            monitor?.(target);
            for (const share of [1, 2, 3]) {
              const event = Object.assign(new Event('downloadprogress'), { loaded: share / 3 });
              setTimeout(() => target.dispatchEvent(event), share * 10_000);
            }
            setTimeout(() => resolve({ translate: async (text) => text }), 40_000);
          }),
      }),
      { onDownload: (share) => shares.push(share) },
    );
    await vi.advanceTimersByTimeAsync(41_000);
    expect(await answer).toEqual(['第a句。', '第b句。']);
    expect(shares).toHaveLength(3);
  });

  it('tells a missing click and a cancel', async () => {
    const refused = api({ create: () => Promise.reject(new DOMException('', 'NotAllowedError')) });
    expect(await run(refused)).toEqual(['!forbidden', '!forbidden']);
    expect(await run(api(), { signal: AbortSignal.abort() })).toEqual(['!cancelled', '!cancelled']);
  });
});
