import { remembered } from './remembered.ts';

const SEPARATORS =
  /\s+[|｜·•»«›:—–~-]{1,2}\s+|\s*[|｜_＿]+\s*|\s[-–—]{1,2}\s?|(?<=[\u3000-\u9fff！？」』”）])\s?[-–—]{1,2}\s?(?=[\u3000-\u9fffA-Z])|\s::\s/gu;
const EDGES = /^[\s|｜·•»«›:—–_＿~-]+|[\s|｜·•»«›:—–_＿~-]+$/gu;
const MAX_SITE_WORDS = 5;
/** Signs that stand in many a headline too, so that only the site's whole name counts beside them: `Site: …`, `… (Site)`. */
const NAMED_EDGE = /^([^:：]{2,40})[:：]\s*(?=\S)|(?<=\S)\s*[(（[【]([^)）\]】]{2,40})[)）\]】]$/u;

/** A title without the site's name and section before or behind it; itself when nothing of the kind is there. */
export function withoutSiteName(title: string, siteNames: readonly string[], headline: string | null): string {
  const text = title.trim();
  if (headline !== null && continuesBehind(text, headline)) return headline;
  let rest = text;
  for (let previous = ''; previous !== rest; ) {
    previous = rest;
    rest = dropEdge(rest, siteNames);
  }
  return rest;
}

/** A document's title for display where nothing else tells: what stands behind the last separator is taken for the site, before another `|` for its section. */
export function withoutTail(title: string): string {
  const parts = partsOf(title);
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined) return title;
  const head = title.slice(0, title.lastIndexOf(last)).replace(EDGES, '');
  const isShort = words(last) <= MAX_SITE_WORDS && words(last) < words(head);
  if (!isShort || words(head) < 3) return title;
  return /[|｜]/.test(head) ? withoutTail(head) : head;
}

/** How alike two titles are, from 0 to 1: the share of the longer one that the shorter one covers. */
export function titleLikeness(one: string, other: string): number {
  const [a, b] = [fold(one), fold(other)];
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.includes(short))
    return long.endsWith(short) && short.length < long.length / 2 ? 0.1 : 0.4 + 0.6 * (short.length / long.length);
  const pairs = new Set(pairsOf(short));
  const shared = pairsOf(long).filter((pair) => pairs.has(pair)).length;
  return (0.8 * shared) / Math.max(1, long.length - 1);
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}

function continuesBehind(title: string, headline: string): boolean {
  if (fold(headline).length < 6 || !title.startsWith(headline) || title.length === headline.length) return false;
  const behind = title.slice(headline.length);
  return /^\s*[|｜·•»«›:—–_＿~-]/u.test(behind) || /^\s+\S{1,14}[_＿|｜-]/u.test(behind);
}

function dropEdge(title: string, siteNames: readonly string[]): string {
  const edge = NAMED_EDGE.exec(title);
  const named = fold(edge?.[1] ?? edge?.[2] ?? '');
  if (edge !== null && named.length > 2 && siteNames.some((name) => fold(name) === named))
    return title.replace(edge[0], '');
  const parts = partsOf(title);
  if (parts.length < 2) return title;
  const last = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  if (/^(?:blog archives?|archive|view topic|thema anzeigen|voir le sujet|ver tema)$/i.test(first))
    return title.slice(title.indexOf(first) + first.length).replace(EDGES, '');
  if (isSite(last, siteNames)) return title.slice(0, title.lastIndexOf(last)).replace(EDGES, '');
  if (isSite(first, siteNames)) return title.slice(title.indexOf(first) + first.length).replace(EDGES, '');
  return title;
}

/** The parts that separators divide a title into. */
export function partsOf(title: string): string[] {
  return title
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function isSite(part: string, siteNames: readonly string[]): boolean {
  const folded = fold(part);
  if (folded.length < 2) return false;
  return siteNames.some((name) => {
    const site = fold(name);
    if (site.length < 2) return false;
    if (site === folded || (folded.length >= 3 && site.startsWith(folded))) return true;
    return site.length >= 3 && folded.includes(site) && folded.length < site.length + 12;
  });
}

function words(text: string): number {
  const wide = text.match(/[\u3041-\u9fff\uac00-\ud7a3]/g)?.length ?? 0;
  return wide / 2 + (text.replace(/[\u3041-\u9fff\uac00-\ud7a3]/g, ' ').match(/\S+/g)?.length ?? 0);
}

/** Letters and digits only, compatibility forms and case folded: for comparing titles. */
export const fold = remembered((text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ''),
);
