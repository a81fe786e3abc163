import type { Headline } from '../headline.ts';
import { findHeadline } from '../headline.ts';
import type { Page } from '../page.ts';
import type { Line } from '../survey.ts';
import type { Detector, Signal } from './signal.ts';

const PROSE_UNITS = 70;
const EXCERPT_UNITS = 400;
const WHOLE_POST_UNITS = 450;
const DATE =
  /(?:19|20)\d{2}\s?[-/.年년]\s?\d{1,2}|\d{1,2}(?:st|nd|rd|th|\.|er|º)?[-/. ](?:de )?[\p{L}\d]{1,12}[-/.,]?(?: de)? ?(?:19|20)\d{2}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}|1[01]\d\s?[年/.]\s?\d{1,2}\s?[月/.]|\d\s?(?:小時|小时|分鐘|分钟|天|時間|分)前|\d (?:hours?|days?|minutes?|weeks?) ago/u;
const SHOP =
  /^(?:add to (?:cart|bag|basket|wishlist)|buy now|in den warenkorb|ajouter au panier|añadir al carrito|加入購物車|放入購物車|直接購買|立即購買|加入购物车|立即购买|カートに入れる|장바구니.{0,4})$/iu;
const FORUM =
  /^(?:reply|quote|re: .{3,80}|#\d{1,4}|post #?\d+|joined:? .*|posts:? ?[\d,]+|reputation:? .*|回覆|引用|回复|樓主|楼主|\d{1,3}[樓楼]|沙發|只看(?:該|该)作者|發表於 .*|发表于 .*|antworten|zitieren|répondre|citer|responder|citar)$/iu;

/** The texture of the text: a headline with connected prose makes an article, many linked headlines a listing. */
export const textureDetector: Detector = {
  name: 'texture',
  detect(page) {
    const { lines } = page.survey;
    const headline = findHeadline(page);
    const prose = tallyProse(lines);
    return [
      ...fromHeadline(headline, lines),
      ...fromProse(prose, headline),
      ...fromLabels(lines),
      ...fromPlainPage(page, prose),
    ];
  },
};

interface Prose {
  /** Units of prose in runs, of excerpts below linked headlines, and of linked headlines themselves. */
  connected: number;
  excerpts: number;
  headlines: number;
  /** Whole posts, each below a linked heading of its own. */
  posts: number;
  linkedShare: number;
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
    if (line.furniture) continue;
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

function isLinkedHeadline(line: Line): boolean {
  return line.units >= 18 && line.units <= 300 && line.linkedUnits > line.units * 0.65;
}

function fromHeadline(headline: Headline | null, lines: readonly Line[]): Signal[] {
  if (headline === null || headline.line.linkedUnits > headline.line.units * 0.8) return [];
  const signals: Signal[] = [];
  const { units, text } = headline.line;
  if (headline.repeated && units >= 20) {
    signals.push({ kind: 'article', weight: units >= 32 ? 2 : 1, detail: `headline “${text.slice(0, 60)}”` });
  }
  const dateline = lines
    .slice(Math.max(0, headline.index - 3), headline.index + 10)
    .find((line) => line.text.length < 160 && DATE.test(line.text));
  if (dateline !== undefined)
    signals.push({ kind: 'article', weight: 1.5, detail: `dateline “${dateline.text.slice(0, 60)}”` });
  return signals;
}

function fromProse({ connected, excerpts, headlines, posts, linkedShare }: Prose, headline: Headline | null): Signal[] {
  const signals: Signal[] = [];
  if (connected >= 150)
    signals.push({
      kind: 'article',
      weight: Math.min(4, connected / 450),
      detail: `${Math.round(connected)} units of prose`,
    });
  if (posts >= 3) signals.push({ kind: 'articles', weight: 6, detail: `${posts} whole posts` });
  const isCrowded = headlines >= 8 && headlines * 60 > connected;
  if (isCrowded) {
    const doubt = headline?.repeated === true && headline.line.units >= 32 && connected >= 150 ? 0.5 : 1;
    signals.push({
      kind: 'category',
      weight: Math.min(4, headlines / 7) * doubt,
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
  for (const { text } of lines) {
    if (text.length > 40) continue;
    if (SHOP.test(text)) shop += 1;
    else if (FORUM.test(text)) forum += 1;
  }
  const signals: Signal[] = [];
  if (shop > 0) signals.push({ kind: 'page', weight: 3, detail: 'something for sale' });
  if (forum >= 4) signals.push({ kind: 'page', weight: 3, detail: `${forum} labels of a forum` });
  return signals;
}

/** What neither declares itself an article nor carries a date is more likely a page of its own. */
function fromPlainPage(page: Page, { connected }: Prose): Signal[] {
  const weight = connected < 150 ? 2.5 : 1;
  return [{ kind: 'page', weight, detail: page.document.title.slice(0, 60) }];
}
