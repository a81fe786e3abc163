import { describe, expect, it } from 'vitest';
import { checkSegment } from '@/utils/translate/checks/check-segment.ts';
import { convertQuoteMarks } from '@/utils/translate/quote-marks.ts';

describe('the quotation marks of the two Chinese scripts', () => {
  it.each([
    ['他說「好」。', '他說“好”。'],
    ['她說：「他喊了『救命』就跑。」', '她說：“他喊了‘救命’就跑。”'],
    ['「甲『乙「丙」乙』甲」', '“甲‘乙“丙”乙’甲”'],
    ['書名是『海風』。', '書名是“海風”。'],
    ['「他說“好”就走。」', '“他說‘好’就走。”'],
    ['「請說 Hello, I’m Tom。」', '“請說 Hello, I’m Tom。”'],
    ['「Hello」', '“Hello”'],
    ['話沒說完：「我想『也許', '話沒說完：“我想‘也許'],
    ['也許』的事。」他說。', '也許’的事。”他說。'],
  ])('are curly in Simplified text: %s', (traditional, simplified) => {
    expect(convertQuoteMarks(traditional, 'Hans')).toBe(simplified);
  });

  it.each([
    ['他说“好”。', '他说「好」。'],
    ['她说：“他喊了‘救命’就跑。”', '她说：「他喊了『救命』就跑。」'],
    ['他喊：“Hello, I’m Tom!”', '他喊：「Hello, I’m Tom!」'],
    ['“He said ‘go’ twice”，小李说。', '「He said ‘go’ twice」，小李说。'],
    ['歌词 I say “no” and it’s fine 很短。', '歌词 I say “no” and it’s fine 很短。'],
    ['The “best” of the students’ plays.', 'The “best” of the students’ plays.'],
    ['“还没说完', '「还没说完'],
    ['说完了。”', '说完了。」'],
  ])('are corners in Traditional text, and Latin text keeps its own: %s', (simplified, traditional) => {
    expect(convertQuoteMarks(simplified, 'Hant')).toBe(traditional);
  });

  it('raise no doubt', () => {
    const toHans = { source: 'zh-TW', target: 'zh-CN' };
    expect(checkSegment('她說：「他喊『好』。」', '她说：“他喊‘好’。”', toHans)).toEqual([]);
    const toHant = { source: 'zh-CN', target: 'zh-TW' };
    expect(checkSegment('她说：“他喊‘好’。”', '她說：「他喊『好』。」', toHant)).toEqual([]);
  });
});
