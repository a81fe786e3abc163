import type { Byline, BylineRole } from '@/utils/article/extraction.ts';
import { isChineseName, leadingChineseName } from './chinese-name.ts';
import { personNames } from './person-names.ts';
import { isPlace, withoutPlace } from './places.ts';

interface BylineForm {
  role: BylineRole;
  pattern: RegExp;
}

const HAN = String.raw`[\u3400-\u9fff○〇◯Ｏ·•‧]{2,5}`;
const HAN_NAMES = String.raw`(${HAN}(?:[ \u3000]?(?:[、,，/／&和及與与]|[ \u3000])[ \u3000]?${HAN}){0,5})`;
const SIGN = String.raw`[ \u3000]*[:：/／|｜丨∣╱＼\\︱·][ \u3000]*`;
const GAP = String.raw`[ \u3000]*[:：/／|｜丨∣╱]?[ \u3000]*`;
/** Where names end: without one of these the words after `記者` are a sentence (`記者從…獲悉`). */
const END = String.raw`(?=[ \u3000]*(?:$|[)）】〕\]/／|｜丨╱,，。:：;；<《\n]|(?:[\u3400-\u9fff]{2,4})?(?:\d{1,2}日)?(?:綜合|综合|整合|專訪|专访|特稿|即時|現場)?(?:報導|报道|報道|撰文|摄影|攝影|摄|攝|图|圖|文|讯|訊|電|电|整理)|[ \u3000]))`;
const OPEN = String.raw`(?:^|[\s(（【〔［\[《/／|｜:：])`;

/** Bylines of Chinese news, the more explicit first; the first group holds the names. */
const CHINESE_FORMS: readonly BylineForm[] = [
  {
    role: 'author',
    pattern: form(
      `${OPEN}(?:本文)?(?:採訪|采访|整理|企劃)?(?:[、&＆‧·]|暨)?(?:作者|原作者|撰文者?|撰稿人?|撰寫|采写|採寫|采访|採訪|執筆|执笔|口述|主笔|文字)${GAP}(?:[^:：/／\\s]{0,8}(?:記者|记者)[ \u3000]*)?${HAN_NAMES}${END}`,
    ),
  },
  { role: 'author', pattern: form(`》作者${GAP}${HAN_NAMES}${END}`) },
  {
    role: 'reporter',
    pattern: form(`(?:記者|记者|特派員|特派员|通訊員|通讯员|特約撰述|主播)${GAP}${HAN_NAMES}${END}`),
  },
  { role: 'translator', pattern: form(`(?:編譯|编译|翻譯|翻译|譯者|译者)${GAP}${HAN_NAMES}${END}`) },
  { role: 'author', pattern: form(`${OPEN}(?:图文|圖文|文.?[/／、]?圖|文.?图|文)${SIGN}${HAN_NAMES}${END}`) },
  { role: 'photographer', pattern: form(`(?:攝影|摄影|圖片?|图片?)${SIGN}${HAN_NAMES}${END}`) },
  {
    role: 'editor',
    pattern: form(
      `(?:責任編輯|责任编辑|責編|责编|編輯|编辑|主編|主编|核稿編輯|校對|校对|审核|審核)${GAP}${HAN_NAMES}${END}`,
    ),
  },
];

const LEAD_IN =
  /^(?:(?:story|words|text|submitted|written|posted|published|reported|reporting|article|interview|opinion|review|analysis)\s+)?(?:by|von|par|por|di|door|av|af|oleh|przez|autor(?:in|a|e|es)?|auteurs?|autore|authors?|words|text|tekst|writer|reporter|penulis|tác giả|yazar|автор|текст|skribent|redaktör|journalist|redazione di|a cura di|propos recueillis par|napsal[ai]?|írta|scris de|de)\s*[:：]?\s+/iu;
const PARTICLE = String.raw`(?:de|da|del|della|di|van|von|der|den|ter|le|la|el|al|bin|ibn|ben|dos|das|du|zu|y|af|’t|'t)`;
const LATIN_WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?![\p{L}\p{M}'’.-]|\s\d)`;
const LATIN_NAME = String.raw`${LATIN_WORD}(?:\s(?:${PARTICLE}\s){0,2}${LATIN_WORD}){1,3}`;
const LATIN_NAMES = new RegExp(
  `^${LATIN_NAME}(?:(?:,\\s(?:and\\s)?|\\s(?:and|und|et|en|y|e|og|och|i|и|&)\\s)${LATIN_NAME}){0,5}`,
  'u',
);
const KOREAN_FORM = /(?:^|[\s=(（[])([가-힣]{2,4})\s?(?:선임|수습|인턴|전문)?\s?(?:기자|특파원)(?=$|[\s=)）\],·])/u;
const JAPANESE_FORM =
  /(?:^|[\s（(【])(?:文|取材・文|筆者|執筆者?|著者|ライター|編集|記者)\s?[：:/／・=＝]\s?([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・ 　]{2,14})/u;
const LONG_LINE = 60;
/** In running text only a bracket or the line's start makes a byline of a name. */
const BRACKETED =
  /^[\s\u3000]*[^。！？\n]{0,24}?[(（【〔［[][^)）】〕\]]{0,40}(?:記者|记者|特派員|編譯|编译|通訊員|通讯员|作者|撰文|文)[^)）】〕\]]{1,40}[)）】〕\]]|^[\s\u3000]*(?:[^\s。，]{0,8})(?:記者|记者|特派員)[^\s。，,]{2,24}[/／|｜╱][^\s。，]{2,14}(?:報導|报道|報道|電)|[(（【〔][^()（）【】〔〕]{0,24}(?:記者|记者|作者|編輯|编辑|編譯|编译|撰文|文|采写)[^()（）【】〔〕]{1,30}[)）】〕]\s*$/;

function form(source: string): RegExp {
  return new RegExp(source, 'u');
}

/** True for a short line that opens like a byline, whatever name follows. */
export function isLeadIn(line: string): boolean {
  return line.length < LONG_LINE && /[:：]/.test(line)
    ? /^(?:作者|記者|记者|文|撰文|來源|来源|كتب\S*|بقلم|yazar)\s*[:：]/iu.test(line) || LEAD_IN.test(line)
    : LEAD_IN.test(line) && line.split(/\s+/).length <= 6;
}

/** The bylines a line of text names, each with its role; empty when it is not a byline. */
export function readBylineText(line: string): Byline[] {
  const bylines: Byline[] = [];
  for (const part of line.split('\n')) {
    for (const byline of readPart(part.replace(/\s+/g, ' ').trim())) {
      if (!bylines.some(({ name }) => name === byline.name)) bylines.push(byline);
    }
  }
  return bylines;
}

function readPart(part: string): Byline[] {
  const text = part.length > LONG_LINE ? (BRACKETED.exec(part)?.[0] ?? '') : part;
  if (/[\u3041-\u30ff]/.test(text)) {
    const japanese = JAPANESE_FORM.exec(text)?.[1]?.trim();
    return japanese === undefined ? [] : [{ name: japanese, role: 'author' }];
  }
  if (/[\u3400-\u9fff]/.test(text)) return readChinese(text);
  const korean = KOREAN_FORM.exec(part)?.[1];
  if (korean !== undefined) return [{ name: korean, role: 'reporter' }];
  return part.length > LONG_LINE * 3 ? [] : readLatin(part);
}

function readChinese(text: string): Byline[] {
  const bylines: Byline[] = [];
  for (const { role, pattern } of CHINESE_FORMS) {
    const names = pattern.exec(text)?.[1];
    if (names === undefined) continue;
    for (const name of chineseNames(names)) {
      if (!bylines.some((byline) => byline.name === name)) bylines.push({ name, role });
    }
  }
  return bylines;
}

function readLatin(text: string): Byline[] {
  const leadIn = LEAD_IN.exec(text)?.[0];
  if (leadIn === undefined) return [];
  const names = LATIN_NAMES.exec(text.slice(leadIn.length))?.[0];
  return names === undefined ? [] : personNames(names).map((name) => ({ name, role: 'author' }));
}

function chineseNames(run: string): string[] {
  const names: string[] = [];
  for (const part of run.split(/[ \u3000、,，/／&和及與与]+/)) {
    const bare = withoutPlace(
      part.replace(/(?:報導|报道|報道|攝影|摄影|攝|摄|撰文|特稿|專訪|综合|綜合|整合|整理|讯|電)+$/, ''),
    );
    if (bare === '' && names.length > 0) break;
    if (bare === '' || isPlace(bare)) continue;
    const name = isChineseName(bare) ? bare : bare.length > 3 ? leadingChineseName(bare) : null;
    if (name === null) break;
    names.push(name);
  }
  return names;
}
