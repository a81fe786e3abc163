import type { Byline, BylineRole } from '@/utils/article/extraction.ts';
import { isChineseName, joinSpacedNames, leadingChineseName, maskedName } from './chinese-name.ts';
import { isPlace, withoutPlace } from './places.ts';

interface BylineForm {
  role: BylineRole;
  pattern: RegExp;
}

const HAN = String.raw`[\u3400-\u9fff○〇◯Ｏ·•‧]{2,9}`;
const HAN_NAMES = String.raw`(${HAN}(?:[ \u3000]?(?:[、,，/／&和及與与]|[ \u3000])[ \u3000]?${HAN}){0,5})`;
const SIGN = String.raw`[ \u3000]*[:：/／|｜丨∣╱＼\\︱·][ \u3000]*`;
const GAP = String.raw`[ \u3000]*[:：/／|｜丨∣╱]?[ \u3000]*`;
const REPORTS = '(?:報導|报道|報道)';
const MANNER = '(?:綜合|综合|整合|專訪|专访|專題|特稿|即時|現場|連線|外電|現地)';
/** Where names end: without one of these the words after `記者` are a sentence (`記者從…獲悉`). */
const END = String.raw`(?=[ \u3000]*(?:$|[)）】〕\]》〉/／|｜丨╱,，。:：;；<《\n－-]|(?:[\u3400-\u9fff]{2,4})?(?:\d{1,2}日)?${MANNER}{0,2}(?:${REPORTS}|撰文|摄影|攝影|摄|攝|图|圖|文|讯|訊|電|电|整理)|[ \u3000]))`;
const OPEN = String.raw`(?:^|[\s(（【〔［\[《〈/／|｜丨:：])`;

/** Bylines of Chinese news, the more explicit first; the first group holds the names. */
const EXPLICIT_FORMS: readonly BylineForm[] = [
  {
    role: 'author',
    pattern: form(
      `${OPEN}(?:本文)?(?:採訪|采访|整理|企劃)?(?:[、&＆‧·．.]|暨)?(?:作者|原作者|撰文者?|撰稿(?:編輯|编辑)|撰稿人?|撰寫|采写|採寫|采访|採訪|執筆|执笔|口述|主笔|主筆|文字|供稿)${GAP}(?:[^:：/／\\s]{0,8}(?:記者|记者)[ \u3000]*)?${HAN_NAMES}${END}`,
    ),
  },
  { role: 'author', pattern: form(`》作者${GAP}${HAN_NAMES}${END}`) },
  { role: 'author', pattern: form(`^[◎■●◆▲]${GAP}${HAN_NAMES}${END}`) },
  {
    role: 'photographer',
    pattern: form(`(?:攝影|摄影)(?:記者|记者)${GAP}${HAN_NAMES}${END}`),
  },
  {
    role: 'reporter',
    pattern: form(`(?<!攝影|摄影)(?:記者|记者|特派員|特派员|通訊員|通讯员|特約撰述|主播)${GAP}${HAN_NAMES}${END}`),
  },
  { role: 'translator', pattern: form(`(?:編譯|编译|翻譯|翻译|譯者|译者)${GAP}${HAN_NAMES}${END}`) },
  {
    role: 'author',
    pattern: form(
      `${OPEN}(?:图文|圖文|(?:文|[图圖])[.．、・·/／&＆ ]?(?:[图圖]片?|攝影|摄影|影|文)|文)${SIGN}${HAN_NAMES}${END}`,
    ),
  },
  { role: 'photographer', pattern: form(`(?<!文.?)(?:攝影|摄影|圖片?|图片?)${SIGN}${HAN_NAMES}${END}`) },
  {
    role: 'editor',
    pattern: form(
      `(?<!撰稿)(?:責任編輯|责任编辑|責編|责编|編輯|编辑|主編|主编|核稿編輯|校對|校对|审核|審核)${GAP}${HAN_NAMES}${END}`,
    ),
  },
];

/** Forms without a word for the reporter, asked in this order only where no other names one. */
const BARE_FORMS: readonly RegExp[] = [
  form(String.raw`^[【〔［\[(（]?${HAN_NAMES}${SIGN}(?:[\u3400-\u9fff－-]{2,8})?${REPORTS}`),
  form(String.raw`^[【〔［\[(（]?${HAN_NAMES}[ \u3000]*${MANNER}?${REPORTS}[ \u3000]*(?:$|[/／])`),
  form(
    String.raw`[/／|｜丨╱]${GAP}${HAN_NAMES}(?=[ \u3000]*(?:[\u3400-\u9fff]{2,4}[ \u3000]?)?${MANNER}{0,2}${REPORTS})`,
  ),
  form(String.raw`(?:中心|小組)[/／|｜╱]${GAP}${HAN_NAMES}[ \u3000]*$`),
];

/** In running text only a bracket or the line's start makes a byline of a name. */
const BRACKETED =
  /^[\s\u3000]*[^。！？\n]{0,24}?[(（【〔［[][^)）】〕\]]{0,40}(?:記者|记者|特派員|編譯|编译|通訊員|通讯员|作者|撰文|文)[^)）】〕\]]{1,40}[)）】〕\]]|^[\s\u3000]*[【〔［[(（][^)）】〕\]。]{2,30}(?:報導|报道|報道)[)）】〕\]]|^[\s\u3000]*(?:[^\s。，]{0,8})(?:記者|记者|特派員)[^\s。，,]{2,24}[/／|｜╱][^\s。，]{2,14}(?:報導|报道|報道|電)|[(（【〔][^()（）【】〔〕]{0,24}(?:記者|记者|作者|編輯|编辑|編譯|编译|撰文|文|采写)[^()（）【】〔〕]{1,30}[)）】〕]\s*$/;

function form(source: string): RegExp {
  return new RegExp(source, 'u');
}

/** The part of a long Chinese line in which a byline can stand; empty where there is none. */
export function bracketedPart(line: string): string {
  return BRACKETED.exec(line)?.[0] ?? '';
}

/** `记者：甲 通讯员：乙`: each word for a role begins a byline of its own. */
const NEXT_ROLE =
  /(?<=[\u3400-\u9fff○])[ \u3000]+(?=(?:通訊員|通讯员|特約記者|特约记者|實習生?記者|实习生?记者|攝影記者|摄影记者|攝影|摄影|編輯|编辑|責編|责编|校對|校对|審核|审核)(?:[ \u3000]*[:：/／]|[ \u3000]+[\u3400-\u9fff]{2,4}(?:[ \u3000]|$|[)）】])))/u;

/** The bylines that a short Chinese text names. */
export function readChineseBylines(line: string): Byline[] {
  const text = joinSpacedNames(line);
  const bylines: Byline[] = [];
  for (const part of text.split(NEXT_ROLE)) {
    for (const { role, pattern } of EXPLICIT_FORMS) {
      for (const name of chineseNames(pattern.exec(part)?.[1] ?? '')) {
        if (!bylines.some((byline) => byline.name === name)) bylines.push({ name, role });
      }
    }
  }
  if (bylines.some(({ role }) => role !== 'editor' && role !== 'photographer')) return bylines;
  for (const pattern of BARE_FORMS) {
    const names = chineseNames(pattern.exec(text)?.[1] ?? '');
    if (names.length > 0) return [...names.map((name): Byline => ({ name, role: 'reporter' })), ...bylines];
  }
  return bylines;
}

function chineseNames(run: string): string[] {
  const names: string[] = [];
  for (const part of run.split(/[ \u3000、,，/／&和及與与]+/)) {
    const bare = maskedName(
      withoutPlace(
        part.replace(/(?:報導|报道|報道|攝影|摄影|攝|摄|撰文|特稿|專訪|综合|綜合|整合|整理|讯|電|為|为)+$/, ''),
      ),
    );
    if (bare === '' && names.length > 0) break;
    if (bare === '' || isPlace(bare)) continue;
    const name = isChineseName(bare) ? bare : bare.length > 3 && bare.length < 6 ? leadingChineseName(bare) : null;
    if (name === null) break;
    names.push(name);
  }
  return names;
}
