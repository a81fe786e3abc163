import { describe, expect, it } from 'vitest';
import type { Segment, SegmentResult, TranslationOptions } from '@/utils/translate/engine.ts';
import { ENGINES } from '@/utils/translate/engines.ts';
import { createOpenccEngine } from '@/utils/translate/opencc-engine.ts';

const segment = (id: string, text: string): Segment => ({ id, text, before: '', after: '' });

async function run(segments: Segment[], options: Partial<TranslationOptions>): Promise<SegmentResult[]> {
  const found: SegmentResult[] = [];
  const all = { pair: { source: 'zh-TW', target: 'zh-CN' }, glossary: [], signal: new AbortController().signal };
  for await (const result of createOpenccEngine().translate(segments, { ...all, ...options })) found.push(result);
  return found;
}

describe('the OpenCC engine', () => {
  it('turns Taiwan terms into Mainland terms', async () => {
    const found = await run([segment('a', '計程車司機用滑鼠打開軟體。'), segment('b', '裡面')], {});
    expect(found).toEqual([
      { id: 'a', text: '出租车司机用鼠标打开软件。' },
      { id: 'b', text: '里面' },
    ]);
  });

  it('turns Mainland terms into Taiwan terms', async () => {
    const [found] = await run([segment('a', '出租车司机用鼠标打开软件，头发以后再说。')], {
      pair: { source: 'zh-Hans-CN', target: 'zh-Hant-TW' },
    });
    expect(found).toEqual({ id: 'a', text: '計程車司機用滑鼠開啟軟體，頭髮以後再說。' });
  });

  it('puts the glossary first', async () => {
    const pair = { source: 'zh-TW', target: 'zh-CN' };
    const [found] = await run([segment('a', '風獅軟體隊在計程車旁。')], {
      glossary: [
        { source: '風獅軟體隊', target: '', keepAsIs: true, pair },
        { source: '計程車', target: '的士', pair },
      ],
    });
    expect(found).toEqual({ id: 'a', text: '風獅軟體隊在的士旁。' });
  });

  it('writes quotations in the marks of the other script, those of the glossary as they are', async () => {
    const pair = { source: 'zh-TW', target: 'zh-CN' };
    const [found] = await run([segment('a', '他說：「聽過『海風』和『浪花』嗎？」')], {
      glossary: [{ source: '『浪花』', target: '', keepAsIs: true, pair }],
    });
    expect(found).toEqual({ id: 'a', text: '他说：“听过‘海风’和『浪花』吗？”' });
    const [back] = await run([segment('a', '他说：“听过‘海风’吗？”')], { pair: { source: 'zh-CN', target: 'zh-TW' } });
    expect(back).toEqual({ id: 'a', text: '他說：「聽過『海風』嗎？」' });
  });

  it('serves Chinese scripts only', async () => {
    const engine = createOpenccEngine();
    expect(await engine.probe({ source: 'zh-TW', target: 'zh-CN' })).toBe('ready');
    expect(await engine.probe({ source: 'zh', target: 'zh-HK' })).toBe('ready');
    expect(await engine.probe({ source: 'zh-TW', target: 'zh-Hant' })).toBe('unavailable');
    expect(await engine.probe({ source: 'zh-TW', target: 'en' })).toBe('unavailable');
    const [found] = await run([segment('a', '好')], { pair: { source: 'zh-TW', target: 'en' } });
    expect(found).toMatchObject({ id: 'a', error: { code: 'unavailable' } });
  });

  it('stops when cancelled, with every segment answered', async () => {
    const found = await run([segment('a', '好'), segment('b', '壞')], { signal: AbortSignal.abort() });
    expect(found.map((result) => 'error' in result && result.error.code)).toEqual(['cancelled', 'cancelled']);
  });

  it('stands in the list of engines', async () => {
    const engine = await ENGINES[0]?.load({ fetch });
    expect(engine?.id).toBe('opencc');
    for (const entry of ENGINES) expect(entry.leavesDevice).toBe(entry.kind === 'remote');
  });
});
