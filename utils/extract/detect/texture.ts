import type { Headline } from '../headline.ts';
import { findHeadline } from '../headline.ts';
import type { Page } from '../page.ts';
import type { Line } from '../survey.ts';
import type { Detector, Signal } from './signal.ts';

const PROSE_UNITS = 70;
const EXCERPT_UNITS = 400;
const WHOLE_POST_UNITS = 450;
const DATE =
  /(?:19|20)\d{2}\s?[-/.年년]\s?\d{1,2}|\d{1,2}(?:st|nd|rd|th|\.|er|º)?[-/. ](?:de )?[\p{L}\p{M}\d.]{1,14}[-/.,]?(?: de)? ?(?:19|20|25)\d{2}|[۰-۹٠-٩]{4}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}|1[01]\d\s?[年/.]\s?\d{1,2}\s?[月/.]|\d\s?(?:小時|小时|分鐘|分钟|天|時間|分)前|\d (?:hours?|days?|minutes?|weeks?) ago/u;
const LONG_HEADLINE = 32;
const BARE_LIST = 4;
const MIN_CONNECTED = 150;
const CROWD = 8;
const NEWS_LINES = 8;
const LIST_LINES = 30;
const BYLINE =
  /^(?:(?:written|posted|words|text|story) )?(?:by|von|par|por|di|door|av|oleh|przez|autor|автор|text|tekst)[:：]?\s+\p{Lu}|記者|记者|作者|撰文|編譯|编辑|^文[/／:：]|기자|[来來]源\s?[:：]/u;
const CHAPTER =
  /^(?:chapter|appendix|chapitre|annexe|capitolo|cap[ií]tulo|kapitel|anhang|\d+\.\d|第\s?\d+\s?[章節节]|付録)/iu;
const SHOP =
  /^(?:add to (?:cart|bag|basket|wishlist)|buy now|in den warenkorb|ajouter au panier|añadir al carrito|加入購物車|放入購物車|直接購買|立即購買|加入购物车|立即购买|カートに入れる|장바구니.{0,4})$/iu;
const ANSWER = 'reply|quote|回覆|引用|回复|antworten|zitieren|répondre|citer|responder|citar';
const TOOL = 'like|share|report|edit|link|permalink|thanks?|檢舉|举报|分享|讚|赞';
const FORUM = new RegExp(
  String.raw`^(?:(?:(?:${TOOL})\s+)*(?:${ANSWER})(?:\s+(?:${ANSWER}|${TOOL}))*|re: .{3,80}|#\d{1,4}|post #?\d+|joined:? .*|posts:? ?[\d,]+|reputation:? .*|樓主|楼主|\d{1,3}[樓楼]|沙發|只看(?:該|该)作者|(?:\S{1,16} )?(?:發表於|发表于) .*|(?:asked|answered) .*\d.*|\d+ answers?)$`,
  'iu',
);
const MIN_FORUM_LABELS = 4;
/** Below an article comments begin late; in a forum the first post already carries its labels. */
const LATE_LABELS = 0.35;

/** The texture of the text: a headline with connected prose makes an article, many linked headlines a listing. */
export const textureDetector: Detector = {
  name: 'texture',
  detect(page) {
    const lines = page.survey.lines.filter((line) => !line.furniture);
    const headline = findHeadline(page);
    const prose = tallyProse(lines);
    // Where there is nothing but linked headlines, the dates near the top are theirs.
    const head = isBareList(prose) ? fromNews(headline, lines) : fromHeadline(headline, lines);
    const isSigned = head.some(({ detail }) => !detail.startsWith('headline')) || isDated(page);
    return [...head, ...fromProse(prose, headline), ...fromLabels(lines), ...fromPlainPage(page, prose, isSigned)];
  },
};

/** A publication time anywhere the page declares one. */
function isDated({ metas, document }: Page): boolean {
  for (const name of metas.keys())
    if (/publish|pubdate|datecreated|issued|citation_.*date|^(?:dc\.)?date$/.test(name)) return true;
  return (
    document.querySelector('time[datetime], [itemprop~="datePublished"], .published, .dt-published, .entry-date') !==
    null
  );
}

interface Prose {
  /** Units of prose in runs, of excerpts below linked headlines, and of linked headlines themselves. */
  connected: number;
  excerpts: number;
  headlines: number;
  /** Whole posts, each below a linked heading of its own. */
  posts: number;
  linkedShare: number;
}

/** A few sentences of news among many links: a headline of their own, the date right below it, and no other headline between. */
function fromNews(headline: Headline | null, lines: readonly Line[]): Signal[] {
  if (headline?.repeated !== true || headline.line.units < LONG_HEADLINE || isLinkedHeadline(headline.line)) return [];
  const start = lines.indexOf(headline.line) + 1;
  const below = lines.slice(start, start + NEWS_LINES);
  const text = below.findIndex((line) => line.units >= PROSE_UNITS && line.linkedUnits < line.units * 0.4);
  const between = below.slice(0, Math.max(0, text));
  if (!between.some(({ text }) => DATE.test(text)) || between.some(isLinkedHeadline)) return [];
  return [{ kind: 'article', weight: 4, detail: 'dated' }, ...fromHeadline(headline, lines)];
}

/** Prose is connected when several paragraphs follow each other; one paragraph below a linked headline is an excerpt. */
function tallyProse(lines: readonly Line[]): Prose {
  const prose: Prose = { connected: 0, excerpts: 0, headlines: 0, posts: 0, linkedShare: 0 };
  let run = 0;
  let paragraphs = 0;
  let below: Line | null = null;
  let total = 0;
  let linked = 0;
  const close = () => {
    if (paragraphs > 1 || run >= EXCERPT_UNITS) prose.connected += run;
    else prose.excerpts += run;
    if (below !== null && /^H[1-4]$/.test(below.element.tagName) && run >= WHOLE_POST_UNITS && paragraphs > 1)
      prose.posts += 1;
    run = 0;
    paragraphs = 0;
  };
  for (const line of lines) {
    total += line.units;
    linked += line.linkedUnits;
    if (isLinkedHeadline(line)) {
      if (run > 0) close();
      prose.headlines += 1;
      below = line;
    } else if (line.units >= PROSE_UNITS && line.linkedUnits < line.units * 0.4) {
      run += line.units;
      paragraphs += 1 + (line.text.includes('\n') ? 1 : 0);
    }
  }
  close();
  prose.linkedShare = total === 0 ? 0 : linked / total;
  return prose;
}

/** No text of its own: a page that calls itself an article is a list all the same. */
function isBareList({ connected, headlines }: Prose): boolean {
  return connected < MIN_CONNECTED && headlines >= CROWD;
}

function isLinkedHeadline(line: Line): boolean {
  return line.units >= 18 && line.units <= 300 && line.linkedUnits > line.units * 0.65;
}

/** The headline itself, and the date and byline that stand around it. */
function fromHeadline(headline: Headline | null, lines: readonly Line[]): Signal[] {
  const signals: Signal[] = [];
  const isOwn = headline !== null && headline.line.linkedUnits <= headline.line.units * 0.8;
  if (isOwn && headline.repeated && headline.line.units >= 20 && !CHAPTER.test(headline.line.text)) {
    const weight = headline.line.units >= LONG_HEADLINE ? 2 : 0.5;
    signals.push({ kind: 'article', weight, detail: `headline “${headline.line.text.slice(0, 60)}”` });
  }
  const start = isOwn ? lines.indexOf(headline.line) : lines.findIndex((line) => line.units >= PROSE_UNITS);
  const near = lines.slice(Math.max(0, start - 4), start + 10).filter(({ text }) => text.length < 160);
  // Where a linked headline comes before any text, it and the dates below are those of a list's items.
  const below = lines.slice(Math.max(0, start - 4), start + LIST_LINES);
  const opening = below.find((line) => line.units >= PROSE_UNITS || isLinkedHeadline(line));
  if (signals.length === 0 && opening && isLinkedHeadline(opening)) {
    const dates = below.filter(({ text }) => DATE.test(text)).length;
    if (dates > 2) return [{ kind: 'category', weight: 3, detail: `${dates} dates` }];
  }
  const dateline = near.find(({ text }) => DATE.test(text));
  if (dateline !== undefined)
    signals.push({ kind: 'article', weight: 2, detail: `dateline “${dateline.text.slice(0, 60)}”` });
  const byline = near.find(({ text }) => text.length < 80 && BYLINE.test(text));
  if (byline !== undefined)
    signals.push({ kind: 'article', weight: 1.5, detail: `byline “${byline.text.slice(0, 60)}”` });
  return signals;
}

function fromProse(prose: Prose, headline: Headline | null): Signal[] {
  const { connected, excerpts, headlines, posts, linkedShare } = prose;
  const signals: Signal[] = [];
  if (connected >= MIN_CONNECTED)
    signals.push({
      kind: 'article',
      weight: Math.min(4, connected / 450),
      detail: `${Math.round(connected)} units of prose`,
    });
  if (posts >= 3) signals.push({ kind: 'articles', weight: 8, detail: `${posts} whole posts` });
  const isCrowded = headlines >= CROWD && headlines * 60 > connected;
  if (isCrowded) {
    const doubt = headline?.repeated === true && headline.line.units >= 32 && connected >= MIN_CONNECTED ? 0.5 : 1;
    signals.push({
      kind: 'category',
      weight: isBareList(prose) ? BARE_LIST : Math.min(4, headlines / 7) * doubt,
      detail: `${headlines} linked headlines`,
    });
  }
  if (excerpts > connected && headlines >= 4)
    signals.push({ kind: 'category', weight: 1.5, detail: 'excerpts below linked headlines' });
  if (linkedShare > 0.65)
    signals.push({ kind: 'category', weight: 1, detail: `${Math.round(linkedShare * 100)} % linked` });
  return signals;
}

function fromLabels(lines: readonly Line[]): Signal[] {
  let shop = 0;
  let forum = 0;
  let prose = 0;
  let proseAbove = 0;
  for (const { text, units } of lines) {
    if (units >= PROSE_UNITS) prose += units;
    if (text.length > 40) continue;
    if (SHOP.test(text)) shop += 1;
    else if (FORUM.test(text)) {
      if (forum === 0) proseAbove = prose;
      forum += 1;
    }
  }
  const signals: Signal[] = [];
  if (shop > 0) signals.push({ kind: 'page', weight: 3, detail: 'something for sale' });
  if (forum >= MIN_FORUM_LABELS) {
    const isThread = proseAbove < prose * LATE_LABELS;
    signals.push({ kind: 'page', weight: isThread ? 8 : 3, detail: `${forum} labels of a forum` });
  }
  return signals;
}

/** What has neither date nor byline nor calls itself an article is more likely a page of its own: a manual, a service. */
function fromPlainPage(page: Page, prose: Prose, isSigned: boolean): Signal[] {
  if (isBareList(prose)) return [];
  if (prose.connected < MIN_CONNECTED) return [{ kind: 'page', weight: 2.5, detail: 'little connected text' }];
  const code = page.document.getElementsByTagName('pre').length;
  const isManual = code >= 3 && !isSigned;
  return [
    {
      kind: 'page',
      weight: isSigned ? 1 : isManual ? 6.5 : 4.5,
      detail: isManual ? `${code} pieces of code` : 'no date, no byline',
    },
  ];
}
