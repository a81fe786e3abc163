import { readAtom } from './atom-feed.ts';
import { decodeBytes } from './decode-bytes.ts';
import { type FoundRoot, findRoot } from './find-root.ts';
import { readJsonFeed } from './json-feed.ts';
import { emptyFeed, type FeedProblem, type ParsedFeed } from './parsed-feed.ts';
import { readRss } from './rss-feed.ts';
import { salvageJson } from './salvage-json.ts';
import { readWpRestPosts } from './wp-rest-posts.ts';
import { scanXml } from './xml/scan-xml.ts';

const LIMITS = { maxBytes: 32 * 1024 * 1024, maxDepth: 100, maxItems: 20_000, timeoutMs: 1500 };
/** XML forbids these, and publishers paste them in. */
const CONTROL = /[^\t\n\r -\uffff]/g;

/** JSON's writers by hand leave commas before brackets; those within strings stay. */
const STRING_OR_STRAY_COMMA = /("[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$))|,(?=\s*[\]}])/gs;

/**
 * Reads a feed of any format: RSS 0.9–2.0, RDF, Atom, JSON Feed, WordPress REST. Never throws: what was wrong stands in
 * `problems`, `fatal` when nothing could be read.
 *
 * All XML goes through one tolerant reader of ours rather than through feedsmith with a second reader for damaged feeds:
 * a feed that is cut off today and whole tomorrow must give the same titles, links and identities on both days, or its
 * posts would show up as edited.
 */
export function parseFeed(bytes: Uint8Array, contentType: string | null, url: string): ParsedFeed {
  try {
    const isCut = bytes.byteLength > LIMITS.maxBytes;
    const { text, isDamaged, encoding } = decodeBytes(isCut ? bytes.subarray(0, LIMITS.maxBytes) : bytes, contentType);
    const feed = readText(text.replace(CONTROL, ''), url);
    if (isDamaged) feed.problems.push(problem('encoding', `not all of it is ${encoding}`));
    if (isCut) feed.problems.push(problem('too-large', `only ${LIMITS.maxBytes} bytes were read`));
    return { ...feed, selfUrl: feed.selfUrl ?? url };
  } catch (error) {
    return notAFeed(error instanceof Error ? error.message : String(error), 'unreadable');
  }
}

function readText(text: string, url: string): ParsedFeed {
  const root = /^[\s\ufeff]*[[{]/.test(text) ? null : findRoot(text);
  if (root?.isFound) return readXml(text, root, url);
  // A server's log line may begin like JSON, and its warnings may stand before JSON.
  const json = root === null || root.isHtml ? 0 : text.search(/\{\s*"|\[\s*\{/);
  const feed = root?.isHtml || json === -1 ? null : readJson(text.slice(json), url);
  if (feed !== null && feed.format !== 'unknown') return feed;
  const late = root ?? findRoot(text);
  if (late.isFound) return readXml(text, late, url);
  return feed ?? notAFeed(late.isHtml ? 'a web page' : text.trim() === '' ? 'empty' : 'no feed in it');
}

function readXml(text: string, root: FoundRoot, url: string): ParsedFeed {
  const { document, problems } = scanXml(text, root.offset, url, LIMITS);
  if (root.isPreceded) problems.push(problem('leading-text', 'something stands before the feed'));
  const [element] = document.children;
  if (element === undefined) return notAFeed('no feed in it');
  const isAtom = element.name === 'atom:feed';
  const feed = isAtom ? readAtom(element, text) : readRss(element, text);
  // Some programs put RSS items into an Atom feed.
  if (isAtom && feed.entries.length === 0) feed.entries = readRss(element, text).entries;
  return { ...feed, problems: [...feed.problems, ...problems] };
}

function readJson(text: string, url: string): ParsedFeed {
  const plain = text.replace(/^\ufeff/, '');
  const whole = parseJson(plain) ?? parseJson(plain.replace(STRING_OR_STRAY_COMMA, '$1'));
  const json = whole ?? salvageJson(plain);
  if (json === undefined) return notAFeed('broken JSON');
  const feed =
    readWpRestPosts(json, url, LIMITS.maxItems) ??
    readJsonFeed(json, url, LIMITS.maxItems) ??
    notAFeed('JSON of another kind');
  if (whole === undefined) feed.problems.push(problem('truncated', 'the JSON is not whole'));
  return feed;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function notAFeed(detail: string, code = 'not-a-feed'): ParsedFeed {
  return { ...emptyFeed('unknown'), problems: [{ code, detail, fatal: true }] };
}

function problem(code: string, detail: string): FeedProblem {
  return { code, detail, fatal: false };
}
