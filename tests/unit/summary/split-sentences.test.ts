import { describe, expect, it } from 'vitest';
import { splitSentences } from '@/utils/summary/split-sentences.ts';

/** Each case is written with `|` where a sentence must end. */
function check(language: string, marked: string): void {
  const expected = marked.split('|').map((part) => part.trim());
  const text = marked.replaceAll('|', '');
  const found = splitSentences(text, language);
  expect(found.map((sentence) => sentence.text)).toEqual(expected);
  for (const { text: own, start, end } of found) expect(text.slice(start, end)).toBe(own);
}

describe('splitSentences in Chinese', () => {
  it.each([
    ['plain', '港口昨晚恢復航班。|旅客陸續離開碼頭！|還有人在等嗎？|沒有了。'],
    ['semicolons keep', '上午陰天；下午放晴。|晚上有風。'],
    ['a quotation of several sentences is whole', '他說：「先別急。船明天才開。」|大家聽了都笑。'],
    ['an opening quote goes with its own sentence', '村長走上台。|「各位鄉親，今天要談水電。」|台下一片安靜。'],
    ['nested quotes', '老師說：「課本寫著『多讀。多想。』你們記住。」|下課了。'],
    ['two quotations in a row', '「你要去哪裡？」|「去碼頭。」'],
    ['who spoke follows', '「這批貨不能收。」海關人員說。|船只好折返。'],
    ['who spoke between two quotations', '「我們等了三天。」船長表示，「今天總算能出海。」|他很高興。'],
    ['an answer that nobody gave', '「你要去哪裡？」|他沒有回答。|他走上大道。'],
    ['an exclaimed phrase inside', '他們以「一起走！」為口號辦了路跑。|參加者近百人。'],
    ['a title with a mark', '劇團演出《誰在那裡？》一劇。|票已售完。'],
    ['a quote that goes on with 的', '牆上掛著「慎獨。」的匾額。|客人都會看。'],
    ['brackets inside', '縣府（位在市區。）今日公告結果。|明日起受理。'],
    ['a closing remark in brackets', '會議順利結束。（完）'],
    ['decimals and units', '產量成長3.5%。|平均每公噸1.2萬元。'],
    ['Latin names with marks', '他在Yahoo!奇摩上班。|後來換了工作。'],
    ['a company with a stop', '專輯由Blue Sky Music, Inc. 發行。|隔年由St. Paul合唱團翻唱。'],
    ['a foreign initial', '導演Robert E. Stone在U.S. Open現身。|球迷歡呼。'],
    ['a shouted end', '觀眾齊聲喊「再來一次！」|樂團又唱了兩首。'],
    ['a bracketed sentence of its own', '船已離港。（下一班是明早。）'.replace('。（', '。|（')],
    ['a dot in a foreign name', '作家安東.海爾今年七十歲。|他仍在寫作。'],
    ['a numbered list', '1. 先洗手。|2. 再開門。'],
    ['ellipses go on', '他想了想……還是沒說。|天黑了。'],
    ['repeated marks', '真的嗎？！|太好了！！！|走吧。'],
    ['an unclosed quote binds nothing', '「今天不開會。|明天再說。|他走了。'],
    ['curly quotes', '他说：“不急。慢慢来。”|大家都同意。'],
    ['a closing curly quote between ideographs', '“他说‘不行。’我就走了。”小李解释。|大家沉默。'],
    ['three quotations in each other', '「甲說『乙說「好。」就走』而已。」他笑道。|天黑了。'],
    ['an emoji behind the end', '今天真開心。😊|明天呢？'],
    ['an address', '詳見https://example.org/a.html?x=1。|請先登記。'],
    ['lines', '標題沒有句號|\n第一句。|第二句。'],
    ['an unfinished last sentence', '第一句。|第二句沒有句號'],
    ['an orphan closing quote stays', '時間到了。」|他轉身離開。'],
  ])('%s', (_, marked) => check('zh-Hant-TW', marked));
});

describe('splitSentences in other languages', () => {
  it.each([
    ['ja', '駅前に新しい店が開いた。|「また来ます。」と客は話した。|雨が降り出した。'],
    ['ja', '彼は言った。|「行こう。」|そして歩き出した！'],
    ['ko', '시장은 어제 문을 열었다.|“내일 다시 오겠다.”라고 그는 말했다.|비가 왔다.'.replaceAll('|', '| ')],
    ['ko', '행사는 2024. 5. 3. 열린다.| 모두 참석한다.'],
    ['en', 'Mr. Lin met Dr. Chen at 5 p.m. Monday.| They spoke for 3.5 hours.| Nobody else came.'],
    ['en', 'The U.S. Navy sent two ships.| It left the U.S. The crew cheered.'.replace('U.S. The', 'U.S.| The')],
    ['en', '“Where are you going?” she asked.| He did not answer.'],
    ['en', 'He said, "Wait. It is early." Then he left.'.replace('" Then', '"| Then')],
    ['en', 'J. K. Marsh wrote it, e.g. Part No. 5, in Jan. 2019.| See p. 12 for more.'],
    ['en', 'I thought… | Then it rang.| Wait... what was that?'],
    ['en', '1. Open the lid.| 2. Pour the water.'],
    ['en', 'Visit www.example.com. | It is free!| Really?!| Yes.'],
    ['de', 'Am 3. Oktober ist Feiertag.| Dr. Weber bleibt z.B. zu Hause.| „Wirklich?“ fragte sie.'],
    ['ko', '"안녕하세요." 그가 말했다.| 모두 웃었다.'],
    ['fr', 'M. Roux a dit : « Venez vite ! »| Puis il est parti.'],
    ['th', 'เขากล่าวว่า ดร. สมชาย มาถึงเวลา 10.30 น. แล้ว'],
    ['fr', 'M. Petit est venu.| « Vraiment ? » dit-elle.| Oui.'],
    ['es', '¿Dónde está?| El Sr. Gil no vino.| ¡Qué pena!'],
  ])('%s: %s', (language, marked) => check(language, marked));

  it('tells Thai sentences by their spaces and openings', () => {
    const found = splitSentences(
      'ชาวบ้านในพื้นที่ช่วยกันซ่อมถนนที่เสียหายหลังฝนตกหนักติดต่อกันหลายวัน นอกจากนี้ ทางการยังส่งเจ้าหน้าที่มาช่วยเหลือผู้ประสบภัยในหมู่บ้านใกล้เคียงด้วย',
      'th',
    );
    expect(found).toHaveLength(2);
  });

  it('survives an unknown language tag and empty text', () => {
    expect(splitSentences('', 'zh')).toEqual([]);
    expect(splitSentences('One. Two.', 'x')).toHaveLength(2);
  });
});
