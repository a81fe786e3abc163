import { describe, expect, it } from 'vitest';
import type { Block, Content } from '@/utils/article/extraction.ts';
import { summarise } from '@/utils/summary/summarise.ts';
import { plainContent } from '../../bench/plain-content.ts';

const NEWS = [
  '【記者林小風／烈嶼報導】烈嶼鄉公所昨日宣布，碼頭旁的舊倉庫將改建為漁業文化館，預計明年夏天開放。',
  '漁業文化館共有三層，一樓展示漁船與漁具，二樓介紹烈嶼漁民的口述歷史。',
  '鄉長說：「倉庫是大家的記憶。不能就這樣拆掉。」',
  '為什麼選在這裡？',
  '改建經費約四千萬元，由中央與縣府各負擔一半，倉庫的紅磚外牆將完整保留。',
  '附近商家期待文化館開放後帶來更多旅客。',
  '（圖／鄉公所提供）',
  '本文版權所有，未經授權不得轉載。',
].join('\n');

function exact(content: Content, found: ReturnType<typeof summarise>): void {
  let last = -1;
  for (const { text, start, end, blockId } of found) {
    expect(content.text.slice(start, end)).toBe(text);
    expect(start).toBeGreaterThan(last);
    last = start;
    const block = content.blocks.find((candidate) => candidate.id === blockId);
    if (block) expect(start >= block.start && end <= block.end).toBe(true);
  }
}

describe('summarise', () => {
  it.each([1, 2, 3, 5, 12])('gives %i exact spans in source order', (sentences) => {
    const content = plainContent(NEWS);
    const found = summarise(content, { language: 'zh-Hant-TW', sentences });
    exact(content, found);
    expect(found.length).toBeLessThanOrEqual(sentences);
    expect(found.length).toBe(Math.min(sentences, 6));
  });

  it('leads with the news and leaves its dateline out', () => {
    const [first] = summarise(plainContent(NEWS), { language: 'zh-TW', sentences: 1 });
    expect(first?.text).toMatch(/^烈嶼鄉公所昨日宣布/u);
  });

  it('never chooses credits, notices and bylines', () => {
    const found = summarise(plainContent(`文／陳阿海\n陳阿海 編輯\n${NEWS}`), {
      language: 'zh-TW',
      sentences: 12,
      bylines: ['陳阿海'],
    });
    expect(found.map((sentence) => sentence.text).join('')).not.toMatch(/提供|轉載|陳阿海/u);
  });

  it('never chooses headings, captions and tables', () => {
    const content = plainContent(NEWS);
    const kinds: Block['kind'][] = ['heading', 'caption', 'table', 'code'];
    content.blocks.slice(0, 4).forEach((block, index) => {
      block.kind = kinds[index] ?? 'heading';
    });
    const found = summarise(content, { language: 'zh-TW', sentences: 12 });
    expect(found.every((sentence) => !['p0', 'p1', 'p2', 'p3'].includes(sentence.blockId))).toBe(true);
  });

  it('does not say the same thing twice', () => {
    const twice = [
      '縣府今天公布新的公車路線，從機場直達北山村。',
      '縣府今天公布的新公車路線，將從機場直達北山村。',
      '票價為二十元，學生半價，每小時一班。',
    ].join('\n');
    const found = summarise(plainContent(twice), { language: 'zh-TW', sentences: 2 });
    expect(found[1]?.text).toContain('票價');
  });

  it('never chooses the same sentence twice, even where nothing else is left', () => {
    const content = plainContent('縣府公布新的公車路線，從機場直達北山村。\n縣府公布新的公車路線，從機場直達北山村。');
    expect(summarise(content, { language: 'zh-TW', sentences: 5 })).toHaveLength(1);
  });

  it('is the same every time and stays within bounds', () => {
    const content = plainContent(NEWS);
    const once = summarise(content, { language: 'zh-TW', sentences: 4 });
    expect(summarise(content, { language: 'zh-TW', sentences: 4 })).toEqual(once);
    expect(summarise(content, { language: 'zh-TW', sentences: 99 })).toHaveLength(6);
    expect(summarise(content, { language: 'zh-TW', sentences: 0 })).toHaveLength(1);
    expect(summarise(plainContent(''), { language: 'zh-TW', sentences: 3 })).toEqual([]);
  });

  it('reads a body without blocks', () => {
    const content = { ...plainContent(NEWS), blocks: [] };
    exact(content, summarise(content, { language: 'zh-TW', sentences: 3 }));
  });

  it('stays quick on a very long text', () => {
    const long = Array.from(
      { length: 3000 },
      (_, day) => `第${day}天的會議談到第${(day * 7) % 97}號碼頭與${day % 13}艘船的維修。`,
    );
    const content = plainContent(long.join('\n'));
    const before = performance.now();
    exact(content, summarise(content, { language: 'zh-TW', sentences: 12 }));
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
