import type { Byline } from '@/utils/article/extraction.ts';
import { bracketedPart, readChineseBylines } from './chinese-bylines.ts';
import { personNames } from './person-names.ts';

const LEAD_IN =
  /^(?:(?:story|words|text|submitted|written|posted|published|reported|reporting|article|interview|opinion|review|analysis)\s+)?(?:by|von|par|por|di|door|av|af|oleh|przez|autor(?:in|a|e|es)?|auteurs?|autore|authors?|words|text|tekst|writer|reporter|penulis|tác giả|yazar|автор|текст|skribent|redaktör|journalist|redazione di|a cura di|propos recueillis par|napsal[ai]?|írta|scris de|de|(?:geschrieben|veröffentlicht|eingestellt|erstellt|eingereicht|publiziert|verfasst|gepostet) von|(?:publicado|escrito|publicada|escrita|enviado) por|(?:publié|écrit|rédigé|soumis|posté|proposé) par|(?:pubblicato|scritto|inviato) da|(?:geplaatst|geschreven|ingediend) door|(?:skrevet|skriven|publisert|skickat|inlagd) av|(?:skrevet|indsendt) af|ditulis oleh|napisał[ao]?|yazan|опубликовал|verfasser(?:in)?)\s*[:：]?\s+/iu;
/** After these a single word is a name too: `Posted by Natasha`. */
const STRONG_LEAD_IN =
  /^(?:(?:posted|written|published|submitted) by|(?:author|autor(?:in|e|a)?|auteur|autore|verfasser(?:in)?|автор|yazar|penulis)\s*[:：]|(?:geschrieben|veröffentlicht|eingestellt|erstellt|eingereicht|verfasst|gepostet) von|(?:publicado|escrito|enviado) por|(?:publié|écrit|soumis|posté) par|(?:pubblicato|scritto|inviato) da|(?:geplaatst|ingediend) door|skrevet a[vf])\s*[:：]?\s+(?=\p{Lu}[\p{L}\p{M}'’-]+$)/iu;
/** `Par Yannick le mardi 7 juin`: what stands between a lead-in and a date is a name, also a single one. */
const BEFORE_DATE =
  /^(?:(?:[Pp]osted|[Ww]ritten|[Pp]ublished|[Ss]ubmitted|[Aa]dded|[Ss]oumis|[Pp]osté|[Ee]nviado|[Ii]nviato|[Ee]ingereicht|[Ii]ngediend)\s+)?(?:[Bb]y|BY|[Pp]ar|[Vv]on|[Pp]or|[Dd]i|[Dd]a|[Dd]oor|[Aa]v|[Aa]f)\s+(\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){0,2})\s*(?:,|\||–|-|@|\s(?:le|on|am|el|il|op|den))\s*(?:\p{L}+,?\s)?\d/u;

/** Labels of scripts without capitals: only the label tells that a name follows. */
const CASELESS_FORM =
  /^(?:بقلم|كتبه?|كتبت|تقرير|إعداد|نویسنده|گزارش(?:گر)?|מאת|כתב(?:ת)?|लेखक|द्वारा|written by|by|โดย|เรื่อง|ผู้เขียน)\s*(?:[:：]\s*|\s+)((?!\p{Script=Latin})[\p{L}\p{M}'’.-]+(?:\s[\p{L}\p{M}'’.-]+){1,3})\s*(?=$|[|·,،(])/iu;
/** Where a byline can begin within a dateline: behind a sign, or right behind the time of day. */
const FRAGMENTS =
  /\s*[|·•●—–]\s*|\s-\s|(?<=\d|\bUhr|\b[ap]\.?m\.?|\b[A-Z]{3,4})[,.]?\s+(?=(?:by|von|par|por|av|af|door|di|oleh|przez|autor)\b)/iu;
const PARTICLE = `(?:de|da|del|della|di|van|von|der|den|ter|le|la|el|al|bin|ibn|ben|dos|das|du|zu|y|af|’t|'t)`;
const LATIN_WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?![\p{L}\p{M}'’.-]|\s\d)`;
const LATIN_NAME = String.raw`${LATIN_WORD}(?:\s(?:${PARTICLE}\s){0,2}${LATIN_WORD}){1,3}`;
const LATIN_NAMES = new RegExp(
  `^${LATIN_NAME}(?:(?:,\\s(?:and\\s)?|\\s(?:and|und|et|en|y|e|og|och|i|и|&)\\s)${LATIN_NAME}){0,5}`,
  'u',
);
const KOREAN_FORM =
  /(?:^|[\s=(（[])([가-힣]{2,4}(?:\s?[·,]\s?[가-힣]{2,4}){0,3})\s?(?:선임|수습|인턴|전문)?\s?(?:기자|특파원)(?=$|[\s=)）\],·])/u;
const JAPANESE_FORM =
  /(?:^|[\s（(【])(?:文|取材・文|筆者|執筆者?|著者|ライター|編集|記者)\s?[：:/／・=＝]\s?([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・ 　]{2,14})/u;
const LONG_LINE = 60;
const DATELINE_LENGTH = 160;

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
  const text = part.length > LONG_LINE ? bracketedPart(part) : part;
  if (/[\u3041-\u30ff]/.test(text)) {
    const japanese = JAPANESE_FORM.exec(text)?.[1]?.trim();
    return japanese === undefined ? [] : [{ name: japanese, role: 'author' }];
  }
  if (/[\u3400-\u9fff]/.test(text)) return readChineseBylines(text);
  const korean = KOREAN_FORM.exec(part)?.[1];
  if (korean !== undefined) return korean.split(/\s?[·,]\s?/).map((name) => ({ name, role: 'reporter' }));
  return part.length > LONG_LINE * 3 ? [] : readLatin(part);
}

function readLatin(text: string): Byline[] {
  const whole = readFragment(text);
  if (whole.length > 0 || text.length > DATELINE_LENGTH) return whole;
  return text.split(FRAGMENTS).slice(1).flatMap(readFragment);
}

function readFragment(text: string): Byline[] {
  const leadIn = LEAD_IN.exec(text)?.[0];
  const rest = leadIn === undefined ? '' : text.slice(leadIn.length);
  const names =
    LATIN_NAMES.exec(rest)?.[0] ??
    (STRONG_LEAD_IN.test(text) ? rest : undefined) ??
    BEFORE_DATE.exec(text)?.[1] ??
    CASELESS_FORM.exec(text)?.[1];
  return names === undefined ? [] : personNames(names).map((name) => ({ name, role: 'author' }));
}
