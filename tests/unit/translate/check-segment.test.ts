import { describe, expect, it } from 'vitest';
import { checkSegment } from '@/utils/translate/checks/check-segment.ts';
import type { GlossaryTerm } from '@/utils/translate/glossary.ts';

const toEnglish = { source: 'zh-Hant-TW', target: 'en' };
const toMainland = { source: 'zh-TW', target: 'zh-CN' };
const toTaiwan = { source: 'zh-CN', target: 'zh-TW' };
const kinds = (...args: Parameters<typeof checkSegment>): string[] => checkSegment(...args).map(({ kind }) => kind);

describe('checkSegment passes correct pairs', () => {
  it.each([
    ['「船明天才開。」船長說。', '“The boat leaves tomorrow,” the captain said.', toEnglish],
    ['這是《海邊的燈》一書。', 'This is the book The Light by the Sea.', toEnglish],
    ['林先生（左）與學生合影。', 'Mr Lin (left) with the students’ group.', toEnglish],
    ['他說：「好。', 'He said, “Fine.', toEnglish],
    ['計程車司機都用軟體。', '出租车司机都用软件。', toMainland],
    ['出租车司机都用软件。', '計程車司機都用軟體。', toTaiwan],
    ['皇后住在這里，以後再說。', '皇后住在这里，以后再说。', toMainland],
    ['一公里外的公里數。', '一公里外的公里數。', toTaiwan],
    ['慢慢走，看看海。', 'Walk slowly and look at the sea.', toEnglish],
    ['烈嶼是一座島。', 'Lieyu (烈嶼) is an island.', toEnglish],
    ['a) Wash your hands.', 'a) 先洗手。', { source: 'en', target: 'zh-TW' }],
    ['They met at 10:30, then left.', '他們10:30碰面，然後離開。', { source: 'en', target: 'zh-TW' }],
  ])('%s', (source, target, pair) => expect(checkSegment(source, target, pair)).toEqual([]));
});

describe('checkSegment doubts', () => {
  it.each([
    ['empty', '船到了。', ' ', toEnglish],
    ['untranslated', '昨晚的風浪把碼頭邊的兩艘漁船吹走了。', '昨晚的風浪把碼頭邊的兩艘漁船吹走了。', toEnglish],
    ['untranslated', '昨晚風浪很大，沒有船。', 'The waves were high last night, 沒有船.', toEnglish],
    ['doubled', '船到了。', 'The the boat is here.', toEnglish],
    ['doubled', 'It opened today.', '今天開幕，，很多人。', { source: 'en', target: 'zh-TW' }],
    ['pairing', '他說：「好。」', 'He said, “Fine.', toEnglish],
    ['length', '昨天下午縣府在港口舉行盛大的開幕典禮，各界代表都到場祝賀。', 'It opened.', toEnglish],
    ['width', 'Rain, then sun.', '下雨,然後出太陽。', { source: 'en', target: 'zh-TW' }],
    ['width', '下雨。', 'It rains。', toEnglish],
    ['variant', '軟體壞了。', '軟體坏了。', toMainland],
    ['variant', '软件坏了。', '软件壞了。', toTaiwan],
    ['variant', '视频坏了。', '视頻壞了。', toTaiwan],
  ])('%s: %s → %s', (kind, source, target, pair) => expect(kinds(source, target, pair)).toContain(kind));

  it('tells a text in the other script once, and neighbours of it together', () => {
    const whole = '農會與縣府開辦新課，學員親手栽種。';
    expect(checkSegment('x', whole, toMainland).map(({ kind, text }) => [kind, text])).toEqual([['script', whole]]);
    const one = '大家都到了會議室，一个一个坐好，先听他把话说完才开始做。';
    expect(checkSegment('x', one, toMainland).map(({ kind, text }) => [kind, text])).toEqual([['variant', '會議']]);
  });

  it('asks for the glossary’s words, inflected or not', () => {
    const terms: GlossaryTerm[] = [
      { source: '風獅爺', target: 'Wind Lion God', pair: toEnglish },
      { source: '貢糖', target: 'peanut candy', alternatives: ['peanut brittle'], pair: toEnglish },
      { source: 'OTOP', target: '', keepAsIs: true, pair: toEnglish },
    ];
    expect(kinds('風獅爺吃OTOP貢糖。', 'The wind lion gods eat OTOP peanut brittle.', toEnglish, terms)).toEqual([]);
    expect(checkSegment('風獅爺很大。', 'The lion is big.', toEnglish, terms)).toEqual([
      { kind: 'term', side: 'source', text: '風獅爺', start: 0, end: 3, expected: 'Wind Lion God' },
    ]);
  });
});
