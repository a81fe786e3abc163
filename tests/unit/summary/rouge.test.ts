import { describe, expect, it } from 'vitest';
import { scoreBoundaries } from '../../bench/boundary-score.ts';
import { characterRouge } from '../../bench/rouge.ts';

describe('characterRouge', () => {
  it('is one for the same text and nothing for a foreign one', () => {
    expect(characterRouge('風獅爺', '風獅爺')).toEqual({ rouge1: 1, rouge2: 1, rougeL: 1 });
    expect(characterRouge('風獅', '海浪')).toEqual({ rouge1: 0, rouge2: 0, rougeL: 0 });
    expect(characterRouge('', '海浪')).toEqual({ rouge1: 0, rouge2: 0, rougeL: 0 });
  });

  it('counts each character as often as both have it', () => {
    // Common: 甲 once, 乙 once of 4 and 3; one pair 甲乙 of 3 and 2; longest subsequence 甲乙.
    const score = characterRouge('甲甲乙丙', '甲 乙 丁');
    expect(score.rouge1).toBeCloseTo(4 / 7);
    expect(score.rouge2).toBeCloseTo(2 / 5);
    expect(score.rougeL).toBeCloseTo(4 / 7);
  });
});

it('counts the sentences found again', () => {
  expect(scoreBoundaries(['今天下雨。', '明天放晴！'], 'zh').f1).toBe(1);
  expect(scoreBoundaries(['今天下雨', '明天放晴！'], 'zh').recall).toBe(0);
});
