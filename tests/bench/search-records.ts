import type { SearchRecord } from '../../utils/search/search-record.ts';

const PLACES = '金城 金湖 金沙 金寧 烈嶼 后浦 珠山 水頭 瓊林 山后 料羅 小徑 陽翟 榜林 湖下 古寧 東林 青岐'.split(' ');
const DOERS =
  '文化局 縣政府 鄉公所 消防局 國小 大學 志工隊 社區協會 博物館 農會 漁會 海巡隊 衛生局 觀光處 圖書館 劇團'.split(' ');
const DEEDS = '舉辦 邀請 修復 展出 推動 完成 公布 籌備 整理 調查 補助 表揚 開放 培訓 記錄 巡演 演練 說明'.split(' ');
const THINGS =
  '老屋 燈塔 風獅爺 高粱酒 戰地坑道 候鳥 石蚵 閩南建築 碼頭 公車 步道 書展 音樂會 路跑 親子活動 健康講座 海廢 濕地 口述歷史 電影節 木雕 市集 獎學金 防災 長照 數位典藏 渡輪 機場'.split(
    ' ',
  );
const TAILS =
  '，民眾可於網路報名。|，現場另有導覽。|，預計下月底前完成。|，吸引許多居民參與。|，相關經費由中央支應。|，詳情請洽承辦單位。'.split(
    '|',
  );
const NOUNS =
  'harbour lighthouse council village festival library ferry museum archive coastline teacher volunteer budget bridge airport orchard granite theatre survey stadium market school clinic history garden'.split(
    ' ',
  );
const VERBS = 'opens restores announces studies welcomes rebuilds funds visits records expands protects trains'.split(
  ' ',
);
const JOINS = 'after before during without beside near despite beyond'.split(' ');
const QUALITIES = 'quiet island annual regional rare summer public northern forgotten young local digital'.split(' ');

/** Articles as a reader of a zh-TW and some English sites saves them: always the same. */
export function syntheticRecords(count: number, options: { textLength?: number; seed?: number } = {}): SearchRecord[] {
  return [...eachSyntheticRecord(count, options)];
}

/** The same one by one, so that a hundred thousand never stand in memory. */
export function* eachSyntheticRecord(
  count: number,
  { textLength = 0, seed = 20_240_503 } = {},
): Generator<SearchRecord> {
  let state = seed;
  const random = (limit: number): number => {
    state = (state * 48_271) % 0x7fffffff;
    return state % limit;
  };
  // Squared, so that some words are common and some are rare, as in a newspaper.
  const pick = (words: readonly string[]): string => words[Math.floor((random(1000) / 1000) ** 2 * words.length)] ?? '';
  // Names of people and small places: what makes real texts' words many.
  const name = (): string => String.fromCharCode(0x4e00 + random(4000), 0x4e00 + random(4000), 0x4e00 + random(4000));
  const sentence = {
    zh: (): string =>
      `${pick(PLACES)}${pick(DOERS)}${random(31) + 1}日${pick(DEEDS)}${pick(THINGS)}，${name()}說${pick(THINGS)}與${pick(THINGS)}${pick(TAILS)}`,
    en: (): string =>
      `The ${pick(QUALITIES)} ${pick(NOUNS)} ${pick(VERBS)} the ${pick(NOUNS)} ${pick(JOINS)} ${random(90) + 2} ${pick(QUALITIES)} ${pick(NOUNS)}s. `,
  };
  const prose = (language: 'zh' | 'en', length: number): string => {
    let text = '';
    while (text.length < length) text += sentence[language]();
    return text.slice(0, length);
  };
  for (let index = 0; index < count; index++) {
    const language = random(10) < 7 ? 'zh' : 'en';
    const isChinese = language === 'zh';
    const site = random(40);
    yield {
      id: `${index.toString(16).padStart(8, '0')}-5f0c-4a54-9d1e-27b8a4e0c7f1`,
      title: isChinese
        ? `${pick(PLACES)}${pick(DOERS)}${pick(DEEDS)}${pick(THINGS)} ${name()}：${pick(THINGS)}`
        : sentence.en().slice(0, 60),
      tags: isChinese ? [pick(PLACES), pick(THINGS), pick(DOERS)] : [pick(NOUNS), pick(QUALITIES)],
      bylines: [isChinese ? name() : `${pick(NOUNS)} ${pick(QUALITIES)}`],
      note: random(20) === 0 ? prose(language, 40) : '',
      highlights: [],
      sections: [isChinese ? '地方新聞' : 'Local'],
      excerpt: prose(language, 180),
      siteName: isChinese ? `島嶼日報${site}` : `Island Post ${site}`,
      siteKey: `news${site}.island.example`,
      language: isChinese ? 'zh-Hant-TW' : 'en',
      text: textLength === 0 ? '' : prose(language, textLength),
      timeMs: Date.UTC(2016, 0, 1) + random(3650) * 86_400_000,
      unread: random(3) === 0,
      favourite: random(12) === 0,
      archived: random(4) === 0,
    };
  }
}

/** What is typed, letter by letter, into the search field. */
export const TYPED_QUERIES = [
  '金門',
  '文化局',
  '老屋',
  '风狮爷',
  '高粱酒',
  '口述歷史',
  '燈塔 渡輪',
  '圖書館 -市集',
  'lighthouse',
  'granite theatre',
  'Ferry',
  'tag:候鳥 志工',
  'site:news7 碼頭',
  'after:2022 音樂會',
  '"rare garden"',
  '島嶼日報',
  '2',
  'the',
  '會',
  '無此人名',
];
