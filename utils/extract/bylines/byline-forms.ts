import type { Byline, BylineRole } from '@/utils/article/extraction.ts';
import { isChineseName, leadingChineseName } from './chinese-name.ts';
import { personNames } from './person-names.ts';
import { isPlace, withoutPlace } from './places.ts';

interface BylineForm {
  role: BylineRole;
  pattern: RegExp;
}

const HAN_NAMES = String.raw`([\u3400-\u9fff·•‧]{2,5}(?:[ \u3000、,，/／&和及][ \u3000]?[\u3400-\u9fff·•‧]{2,5}){0,5})`;
const SIGN = String.raw`[ \u3000]*[:：/／|｜丨∣╱＼\\︱][ \u3000]*`;
const GAP = String.raw`[ \u3000]*[:：/／|｜丨]?[ \u3000]*`;

/** Bylines of Chinese news, the more explicit first; the first group holds the names. */
const CHINESE_FORMS: readonly BylineForm[] = [
  {
    role: 'author',
    pattern: new RegExp(
      `(?:^|[\\s(（【〔［\\[])(?:作者|原作者|撰文|撰稿人?|撰寫|采写|採寫|采访|採訪|執筆|执笔|口述|專欄作家|主笔)${SIGN}${HAN_NAMES}`,
      'u',
    ),
  },
  {
    role: 'reporter',
    pattern: new RegExp(
      `(?:本報|本报|本網|本网|見習|见习|實習|实习|特約|特约|首席|駐\\S{2,4}|社|專案|特派)?(?:記者|记者|特派員|特派员|通訊員|通讯员)${GAP}${HAN_NAMES}`,
      'u',
    ),
  },
  { role: 'translator', pattern: new RegExp(`(?:編譯|编译|翻譯|翻译|譯者|译者)${GAP}${HAN_NAMES}`, 'u') },
  { role: 'photographer', pattern: new RegExp(`(?:攝影|摄影|圖片提供|攝)${SIGN}${HAN_NAMES}`, 'u') },
  {
    role: 'editor',
    pattern: new RegExp(
      `(?:責任編輯|责任编辑|責編|责编|編輯|编辑|主編|主编|核稿編輯|校對|校对)${SIGN}${HAN_NAMES}`,
      'u',
    ),
  },
  {
    role: 'author',
    pattern: new RegExp(`(?:^|[\\s(（【〔［\\[])(?:文字?|图文|圖文|文.?圖|文.?图)${SIGN}${HAN_NAMES}`, 'u'),
  },
];

/** Bylines of other languages: a lead-in, then names in capitals. */
const LATIN_NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:(?:de|da|del|della|di|van|von|der|den|ter|le|la|el|al|bin|ibn|ben|dos|das|du|zu|y|i)\s)*\p{Lu}[\p{L}\p{M}'’.-]*){1,3}`;
const LATIN_FORM = new RegExp(
  `^(?:(?:story|words|text|written|posted|published|reported|reporting|article)\\s+)?(?:by|von|par|por|di|door|av|af|oleh|przez|autor(?:in|a)?|auteur|autore|author|tekst|text|penulis|tác giả|yazar|автор|текст)\\s*:?\\s+(${LATIN_NAME}(?:(?:,\\s|\\s(?:and|und|et|en|y|e|og|och|&)\\s)${LATIN_NAME})*)`,
  'iu',
);
const KOREAN_FORM = /(?:^|[\s=(（[])([가-힣]{2,4})\s?(?:선임|수습|인턴|전문)?\s?(?:기자|특파원)(?=$|[\s=)）\],·])/u;
const JAPANESE_FORM =
  /(?:^|[\s（(【])(?:文|取材・文|筆者|執筆者?|著者|ライター)[：:/／・=＝]\s?([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・ 　]{2,14})/u;

/** The bylines a line of text names, each with its role; empty when it is not a byline. */
export function readBylineText(line: string): Byline[] {
  const text = line.replace(/\s+/g, ' ').trim();
  const bylines: Byline[] = [];
  if (/[\u3400-\u9fff]/.test(text)) {
    for (const { role, pattern } of CHINESE_FORMS) {
      const match = pattern.exec(text);
      if (match?.[1] === undefined) continue;
      for (const name of chineseNames(match[1])) {
        if (!bylines.some((byline) => byline.name === name)) bylines.push({ name, role });
      }
    }
    const japanese = bylines.length === 0 ? JAPANESE_FORM.exec(text)?.[1] : undefined;
    if (japanese !== undefined) bylines.push({ name: japanese.trim(), role: 'author' });
    return bylines;
  }
  const korean = KOREAN_FORM.exec(text)?.[1];
  if (korean !== undefined) return [{ name: korean, role: 'reporter' }];
  const latin = LATIN_FORM.exec(text)?.[1];
  return latin === undefined || !/^\p{Lu}/u.test(latin)
    ? []
    : personNames(latin).map((name) => ({ name, role: 'author' }));
}

function chineseNames(run: string): string[] {
  const names: string[] = [];
  for (const part of run.split(/[ \u3000、,，/／&和及]+/)) {
    const bare = withoutPlace(part.replace(/(?:報導|报道|報道|攝影|摄影|攝|撰文|特稿|專訪|综合|綜合)+.*$/, ''));
    if (bare === '' || isPlace(bare)) break;
    const name = isChineseName(bare) ? bare : leadingChineseName(bare);
    if (name === null) break;
    names.push(name);
    if (bare.length > 4) break;
  }
  return names;
}
