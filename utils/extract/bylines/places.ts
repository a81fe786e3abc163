/** Places that stand between a reporter's name and `報導` with no sign between. */
const PLACES =
  '外電|現地|專訪|連線|台北|臺北|新北|桃園|台中|臺中|台南|臺南|高雄|基隆|新竹|苗栗|彰化|南投|雲林|嘉義|屏東|宜蘭|花蓮|台東|臺東|澎湖|金門|馬祖|連江|烈嶼|金城|金湖|金沙|金寧|綜合|综合|台灣|臺灣|北京|上海|廣州|广州|深圳|香港|澳門|东京|東京|首爾|首尔|紐約|纽约|華盛頓|华盛顿|洛杉磯|倫敦|伦敦|巴黎|柏林|北市|新北市|國際|国际|即時|兩岸|專題|武漢|武汉|南京|杭州|成都|重慶|重庆|天津|西安|廈門|厦门|福州|本地|馬公|望安|恆春|羅東|竹北|大阪|曼谷|新加坡|雪梨|台灣|美國|日本|韓國|大陸|長沙|长沙|济南|郑州|沈阳|哈尔滨|合肥|南昌|昆明|贵阳|兰州|海口|太原|石家庄|現場|特稿';

const TRAILING_PLACE = new RegExp(
  `(?:${PLACES})(?:縣|县|市|市府|縣府|地方|區)?(?:綜合|即時|連線|現場|專訪|特別|外電|現地)?$`,
);

/** A reporter's run of characters without the places that close it. */
export function withoutPlace(run: string): string {
  let rest = run;
  for (let previous = ''; previous !== rest; ) {
    previous = rest;
    rest = rest.replace(TRAILING_PLACE, '');
  }
  return rest;
}

/** True for text that is only a place. */
export function isPlace(text: string): boolean {
  return text !== '' && withoutPlace(text) === '';
}
