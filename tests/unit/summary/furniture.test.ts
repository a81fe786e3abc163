import { describe, expect, it } from 'vitest';
import { datelineLength, isFurniture } from '@/utils/summary/furniture.ts';

describe('datelineLength', () => {
  it.each([
    ['（中央社記者林小風金門3日電）', '縣府今天公布新的航班。'],
    ['【記者林小風／金門報導】', '縣府今天公布新的航班。'],
    ['〔記者林小風／金城報導〕', '縣府今天公布新的航班。'],
    ['中新网青岛6月3日电 (记者 王某)', '海关今日通报查获情况。'],
    ['新华社北京1月1日电 ', '今年首趟列车今天出发。'],
    ['本报讯 ', '昨天，三号线延长段开通。'],
    ['本報訊：', '縣府今天公布新的航班。'],
    ['TAIPEI, May 3 (Island Agency) - ', 'The wharf will reopen.'],
    ['', '中国互联网电子商务协会昨天发布报告。'],
    ['', '旅行社电话响个不停，旅客急着改票。'],
    ['', '（台北）的天氣今天好多了，大家都出門。'],
    ['', 'The wharf will reopen - in June.'],
  ])('%s|%s', (dateline, rest) => expect(datelineLength(dateline + rest)).toBe(dateline.length));
});

describe('isFurniture', () => {
  it.each([
    '（圖／鄉公所提供）',
    '攝影：林小風',
    '責任編輯：陳阿海',
    '記者林小風／金門報導',
    '版權所有，未經授權不得轉載。',
    '延伸閱讀：五個看海的地方',
    '▲碼頭的舊倉庫，攝於去年夏天。',
    'Photo by Chen Ahai',
    '© 2024 Island Agency. All rights reserved.',
    '林小風、陳阿海 聯合整理',
  ])('%s', (line) => expect(isFurniture(line, ['林小風', '陳阿海'])).toBe(true));

  it.each([
    '縣府公布新的圖書館計畫，來源是中央補助。',
    '攝影展今天在文化園區開幕。',
    '記者會上，縣長說明了預算。',
    '林小風從小在海邊長大，後來成了攝影師。',
    'The book, edited by hand, sold out.',
    '据记者了解，此事已引起多家媒体广泛报道。',
    '法院认定，该网站未经许可使用了三千张照片，判决赔偿作者五万元。',
    '该公司昨天宣布，用户关注其微信公众号即可查询账单，预计明年覆盖全国。',
    'The court ruled that the copyright of the song belongs to the singer who wrote it in 1994.',
  ])('not %s', (line) => expect(isFurniture(line, ['林小風', '陳阿海'])).toBe(false));
});
