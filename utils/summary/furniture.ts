import { readingLength } from './terms.ts';

/** Placed before the first words of a report: `（中央社記者…電）`, `本报讯`, `TAIPEI, May 3 (Agency) -`. */
const DATELINES = [
  /^[（(【〔[][^）)】〕\]]{0,40}(?:記者|记者|電|电|報導|报道|訊|讯|社|特稿|日電)[^）)】〕\]]{0,24}[）)】〕\]]\s*/u,
  /^(?:本[報报]|\p{Script=Han}{2,6}[社網网])\p{Script=Han}{0,8}?(?:\d{1,2}月)?\d{1,2}日[訊讯電电](?:\s*[（(](?:記者|记者|通讯员)[^）)]{1,40}[）)])?[：:，,]?\s*/u,
  /^(?:本[報报]|\p{Script=Han}{2,6}[社網网])\p{Script=Han}{0,8}?[訊讯電电](?:\s*[（(](?:記者|记者|通讯员)[^）)]{1,40}[）)]|[：:]|\s)\s*/u,
  /^(?:[A-Z][A-Z .,'’-]{2,40})(?:, ?[A-Z][a-z]{2,8}\.? \d{1,2})?(?: ?\([^)]{2,30}\))? ?[–—-]{1,2} /u,
];

/** Length of a report's dateline at the head of a sentence, which is not part of what the sentence says. */
export function datelineLength(sentence: string): number {
  for (const dateline of DATELINES) {
    const length = dateline.exec(sentence)?.[0].length ?? 0;
    if (length > 0 && sentence.length - length >= 8) return length;
  }
  return 0;
}

const CREDIT =
  /^[（(【〔[▲▼△●■◎※*＊►▶]?\s*(?:圖|图|文|攝影|摄影|撰文|作者|編輯|编辑|責任編輯|责任编辑|責編|责编|校對|校对|編譯|编译|記者|记者|採訪|采访|來源|来源|資料來源|资料来源|圖片來源|图片来源|翻攝|photo|image|picture|credit|source|text|by|edited by|written by)\s*(?:[:：／/|｜]|by\b|提供)/iu;
const BYLINE =
  /^[^，,。]{0,24}(?:記者|记者|通訊員|通讯员)[^，,。]{1,24}(?:報導|报道|報道|攝|摄|電|电|專訪|综合)[）)】〕\]]?$/u;
/** Said of nothing but the page itself. */
const NOTICE =
  /版[權权]所有|著作[權权].{0,8}(?:所有|屬於|属于)|不得[轉转][載载]|[轉转][載载]請|转载请|本文.{0,10}(?:[轉转][載载]|授[權权])|免[責责][聲声]明|^(?:延伸[閱阅][讀读]|更多(?:新聞|新闻|報導|报道|精彩)|相[關关](?:新聞|新闻|報導|报道|文章))|[點点](?:我|此)(?:看|加入|下載|下载|連結|链接)|(?:飲|饮)酒[過过]量|[專专][線线][：:]?\s?\d{4}|all rights reserved|^©|no part of this/iu;
/** Said of the page where it is short; in a longer sentence it may well be news. */
const SHORT_NOTICE =
  /未[經经].{0,12}(?:授[權权]|同意|[許许]可)|禁止[轉转][載载]|立即(?:訂閱|订阅|下載|下载|加入)|加入.{0,8}(?:LINE|好友|粉[絲丝])|[關关]注.{0,8}(?:公[眾众][號号]|微信)|[掃扫].{0,4}(?:QR|二[維维][碼码])|(?:未[滿满]|禁止).{0,4}(?:18|十八)[歲岁]|copyright|terms of (?:use|service)|sign up for|subscribe to|follow us|^read (?:more|also|next)|click here|share this|advertisement|newsletter/iu;
const NOTICE_MAX = 120;
/** See `readingLength()`. */
const SHORT_NOTICE_MAX = 22;

/** Marks that set a picture's caption apart in running text. */
const CAPTION = /^[▲▼△▽]/u;

/** Whether a sentence is a byline, a credit, a notice or a call to click: never part of what the article says. */
export function isFurniture(sentence: string, bylines: readonly string[]): boolean {
  if (CREDIT.test(sentence) && sentence.length <= 60) return true;
  if (BYLINE.test(sentence) || CAPTION.test(sentence)) return true;
  if (sentence.length <= NOTICE_MAX && NOTICE.test(sentence)) return true;
  if (readingLength(sentence) <= SHORT_NOTICE_MAX && SHORT_NOTICE.test(sentence)) return true;
  let rest = sentence;
  for (const name of bylines) if (name) rest = rest.replaceAll(name, '');
  return rest !== sentence && rest.replace(/[^\p{L}\p{N}]/gu, '').length <= 12;
}
