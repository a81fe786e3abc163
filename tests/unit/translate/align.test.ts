import { describe, expect, it } from 'vitest';
import { alignTranslation } from '@/utils/translate/align.ts';
import { findConcordance } from '@/utils/translate/memory/find-concordance.ts';
import { differenceOf } from '@/utils/translate/memory/text-difference.ts';

const SOURCE = [
  '縣府昨天宣布，北山碼頭將於113年5月3日重新開放。',
  '工程花了兩年，經費約3億2,000萬元。',
  '「我們等這一天等很久了。」船長說。',
  '新碼頭可以停靠12艘漁船，也有遊客中心。',
  '不過，停車場還沒有完工。',
  '承包商表示，預計9月完成。',
];

const groups = (target: string[]): [string, string][] =>
  alignTranslation(SOURCE, target).map(({ sources, targets }) => [sources.join(), targets.join()]);

describe('alignTranslation', () => {
  it('pairs one by one', () => {
    const target = [
      'The county announced yesterday that Beishan Wharf will reopen on May 3, 2024.',
      'The work took two years and cost about NT$320 million.',
      '“We have waited a long time for this day,” the captain said.',
      'The new wharf holds 12 fishing boats and has a visitor centre.',
      'The car park, however, is not finished.',
      'The contractor expects to finish it in September.',
    ];
    expect(groups(target)).toEqual([0, 1, 2, 3, 4, 5].map((index) => [String(index), String(index)]));
  });

  it('finds a sentence that was cut in two and two that were joined', () => {
    const target = [
      'The county made an announcement yesterday.',
      'Beishan Wharf will reopen on May 3, 2024.',
      'The work took two years and cost about NT$320 million.',
      '“We have waited a long time for this day,” the captain said.',
      'The new wharf holds 12 fishing boats and has a visitor centre.',
      'The car park, however, is not finished, and the contractor expects to finish it in September.',
    ];
    expect(groups(target)).toEqual([
      ['0', '0,1'],
      ['1', '2'],
      ['2', '3'],
      ['3', '4'],
      ['4,5', '5'],
    ]);
  });

  it('finds a sentence that was left out', () => {
    const target = [
      'The county announced yesterday that Beishan Wharf will reopen on May 3, 2024.',
      'The work took two years and cost about NT$320 million.',
      'The new wharf holds 12 fishing boats and has a visitor centre.',
      'The car park, however, is not finished.',
      'The contractor expects to finish it in September.',
    ];
    expect(groups(target)).toEqual([
      ['0', '0'],
      ['1', '1'],
      ['2', ''],
      ['3', '2'],
      ['4', '3'],
      ['5', '4'],
    ]);
  });

  it('stands empty sides', () => {
    expect(alignTranslation([], [])).toEqual([]);
    expect(alignTranslation(['a'], [])).toEqual([{ sources: [0], targets: [], confidence: 0 }]);
  });
});

it('differenceOf shows what to take out and put in', () => {
  expect(differenceOf('碼頭昨天開放', '碼頭今天開放')).toEqual([
    { kind: 'same', text: '碼頭' },
    { kind: 'removed', text: '昨' },
    { kind: 'added', text: '今' },
    { kind: 'same', text: '天開放' },
  ]);
  expect(differenceOf('', 'new words')).toEqual([{ kind: 'added', text: 'new words' }]);
});

it('findConcordance looks in both languages', () => {
  const pair = { source: 'zh-TW', target: 'en' };
  const units = [
    { id: 'a', source: '碼頭開放。', target: 'The wharf opens.', pair, updatedAt: 1 },
    { id: 'b', source: '船在海上。', target: 'The boat left the Wharf.', pair, updatedAt: 2 },
  ];
  expect(findConcordance(units, 'wharf').map(({ unit, side }) => [unit.id, side])).toEqual([
    ['b', 'target'],
    ['a', 'target'],
  ]);
  expect(findConcordance(units, '碼頭')).toHaveLength(1);
  expect(findConcordance(units, ' ')).toEqual([]);
});
