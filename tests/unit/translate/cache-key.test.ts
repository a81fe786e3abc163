import { expect, it } from 'vitest';
import { translationCacheKey } from '@/utils/translate/cache-key.ts';

const subject = {
  engineId: 'deepl',
  model: '',
  promptVersion: 1,
  pair: { source: 'zh-TW', target: 'en' },
  glossary: [],
  text: '風獅爺在村口。',
};

it('is the same for the same question and another for any other', async () => {
  const key = await translationCacheKey(subject);
  expect(key).toMatch(/^[0-9a-f]{64}$/u);
  expect(await translationCacheKey({ ...subject, text: ' 風獅爺在村口。' })).toBe(key);
  const term = { source: '風獅爺', target: 'Wind Lion God', pair: subject.pair };
  const unrelated = { source: '貢糖', target: 'candy', pair: subject.pair };
  expect(await translationCacheKey({ ...subject, glossary: [unrelated] })).toBe(key);
  const others = [
    { ...subject, glossary: [term] },
    { ...subject, engineId: 'browser' },
    { ...subject, model: 'm' },
    { ...subject, promptVersion: 2 },
    { ...subject, pair: { source: 'zh-TW', target: 'en-GB' } },
    { ...subject, text: '風獅爺在村尾。' },
  ];
  for (const other of others) expect(await translationCacheKey(other)).not.toBe(key);
});
