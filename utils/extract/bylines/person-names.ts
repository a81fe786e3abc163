import { readChineseBylines } from './chinese-bylines.ts';
import { chineseOrder, isChineseName, joinSpacedNames, leadingChineseName } from './chinese-name.ts';
import { isPlace, withoutPlace } from './places.ts';

const LEAD_IN =
  /^(?:(?:posted|written|published|reported|reviewed|edited|story|words|text|article|review|analysis)\s+by|by|von|par|por|di|da|door|av|af|oleh|bởi|przez|autor(?:in|a|e|es)?|auteurs?|autore|authors?|skribent|tekst|text|reporter|penulis|tác giả|yazar|автор|скрито|текст|writer|redaktion|redactie|redacción|foto|作者|文|記者|记者|撰文|編輯|编辑|글)(?:\s*[:：/／|丨]\s*|\s+)/iu;
const SEPARATORS =
  /\s*(?:[,、；;|｜/／]|\s[-–—•·]\s|\s(?:and|und|et|en|og|och|ja|oraz|dan|và|ve|и|та|&|with|mit|avec|con)\s|&)\s*|\s+[ye]\s+(?=\p{Lu})/u;
const SENIORITY =
  /\s*[,(（]?\s*(?:staff writer|senior (?:editor|reporter|writer)|editor(?:-in-chief)?|contributor|correspondent|reporter|writer|associated press|reuters|ph\.?d\.?|m\.?d\.?)\)?$/i;
const NOT_A_PERSON =
  /https?:|www\.|@.*\.|\.(?:com|org|net)\b|\d{2,}|授[权權]|登[录錄入]|[注註][册冊]|[关關]注|首[页頁]|^(?:未知|佚名|匿名|管理[員员]|本站|[編编][輯辑]部?|小[編编]|[發发][表布佈][于於在]|(?:作者|創作者|创作者)?[簡简介][介紹绍]+|name|last|first|home|writer|reporter|redaktion|redazione|redacción|redactie|contributors?|guest post|staff (?:writer|reporter)|news|share|comments?|contact|about|login|subscribe|follow|menu|search|more|read|view|tweet|email|print|admin(?:istrator)?|webmaster|editor|root|user|guest|unknown|anonymous|null|undefined|none|n\/a|author|staff|by|posted|updated?|published)$|\b(?:skip to|click here|sign (?:in|up)|log in|see all|view all|all posts|read more|authority control|our use of|more (?:from|by))\b|copyright|all rights|cookie|subscribe|advert/i;
const MAX_UNITS = 60;
/** A town in capitals behind a name: `Ayşe Demir / ANKARA`. */
const DESK = /(?<=\p{L}+\s\p{L}+)\s*[/／,–—-]\s*\p{Lu}{3,}(?:\s\(\p{Lu}+\))?\s*$/u;

const CLOSING =
  /(?:\s+|(?<=[a-z])(?=\d))(?:發表(?:在|於).*|(?:責任|责任)?(?:編輯|编辑)[:：].*|(?:來源|来源)[:：].*|(?:edited|photo(?:s|graphs?|graphy)?|illustrat\w+|updated|published|posted|graphics?|translated)\b.*|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}.*|\d{1,2}\.? \p{L}{3,10}\.? (?:19|20)\d{2}.*|\d{1,2}[:/.-]\d{1,2}.*|(?:19|20)\d{2}.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*)$/iu;
const OFFICE =
  /^(?:.*\b(?:editor|writer|reporter|correspondent|columnist|contributor|producer|staff|bureau|chief|director|professor|associated press|reuters|journalist|redakteur(?:in)?|health news|news service|photographer|m\.?a\.?|m\.?d\.?|ph\.?\s?d\.?|jr\.?|esq\.?|afp|ap|dpa|upi|efe|ansa|pap|university|institute|college|special to|ceo|(?:co-?)?founder|president|analyst|researcher|fellow|lecturer|blogger)\b.*|the\s.*)$/i;
const MEDIUM =
  'news|times|herald|tribune|gazette|chronicle|observer|guardian|telegraph|magazine|media|network|radio|online|mailonline|bbc|cnn|npr';
const OF_A_MEDIUM = new RegExp(`^(?:.*\\s)?(?:${MEDIUM})(?:\\s(?:news|online|magazine))?$`, 'i');
const FOR_A_MEDIUM = new RegExp(`\\s+(?:for|of|from)\\s.*\\b(?:${MEDIUM})$`, 'i');

/** The person or agency names in a raw author value, each cleaned; empty when none can be one. */
export function personNames(raw: string): string[] {
  const text = raw
    .normalize('NFC')
    .replace(/<[^>]*>|\(?https?:\/\/\S*|\S+@\S+\.\S+|(?<=\s)@\w+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '' || text.length > 300) return [];
  if (/記者|记者|報導|报道|撰文|編譯|编译/.test(text)) {
    const written = readChineseBylines(text).filter(({ role }) => role !== 'photographer' && role !== 'editor');
    if (written.length > 0) return written.map(({ name }) => name);
  }
  const parts = stripLeadIns(joinSpacedNames(text)).replace(DESK, '').replace(CLOSING, '').split(SEPARATORS);
  const persons = parts.filter((part) => !OFFICE.test(part) && !OF_A_MEDIUM.test(part));
  const names = (persons.length > 0 ? persons : parts).flatMap(splitChineseRun).map(cleanName).filter(isPersonName);
  return [...new Set(names)];
}

function stripLeadIns(text: string): string {
  let rest = text;
  for (let previous = ''; previous !== rest; ) {
    previous = rest;
    rest = rest.replace(LEAD_IN, '');
  }
  return rest;
}

/** `唐霁 李四` are two persons, `建雄 葉` is one with its names turned round. */
function splitChineseRun(part: string): string[] {
  const words = part.trim().split(/\s+/);
  const isHan = words.every((word) => /^[\u3400-\u9fff]+$/.test(word));
  if (!isHan || words.length === 1) return [part];
  const persons = words.map(withoutPlace).filter((word) => word !== '' && !isPlace(word));
  if (persons.every((word) => word.length >= 2 && isChineseName(word))) return persons;
  return [chineseOrder(part.trim())];
}

function cleanName(name: string): string {
  const bare = name
    .replace(LEAD_IN, '')
    .replace(SENIORITY, '')
    .replace(FOR_A_MEDIUM, '')
    .replace(/[(（【〔[][^)）】〕\]]*(?:[)）】〕\]]\s*$|$)|[（【〔][^）】〕]*[）】〕]/g, ' ')
    .replace(/\s+(?:on|at|in|•|·|\|)\s.*$/i, '')
    .replace(/^[\s"'“”‘’*:：,.\-–—|@]+|[\s"'“”‘’*:：,\-–—|]+$|(?<=\p{Ll}{2})\.$/gu, '')
    .replace(/(?:報導|报道|報道|攝影|摄影|攝|記者|记者|\s?기자)$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const ordered = chineseOrder(bare);
  if (/^[\u3400-\u9fff]{4,8}$/.test(ordered) && !isChineseName(ordered)) {
    const place = withoutPlace(ordered);
    if (place !== ordered) return leadingChineseName(place) ?? ordered;
  }
  return ordered === ordered.toUpperCase() && /^[A-Z][A-Z'.\- ]+ [A-Z'.\- ]+$/.test(ordered)
    ? titleCase(ordered)
    : ordered;
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** True for a name in Han characters that is no person's: an agency, a newsroom, the site itself. */
export function isHanAgency(name: string): boolean {
  return /^[\u3400-\u9fff]{2,}$/.test(name) && !isChineseName(name);
}

/** False for what cannot name an author: an address, a date, a word of the navigation. */
export function isPersonName(name: string): boolean {
  return name.length >= 2 && name.length <= MAX_UNITS && /\p{L}/u.test(name) && !NOT_A_PERSON.test(name);
}
