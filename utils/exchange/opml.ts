import { resolveUrl } from '@/utils/feeds/resolve-url.ts';
import { scanXml } from '@/utils/feeds/xml/scan-xml.ts';
import type { XmlElement } from '@/utils/feeds/xml/xml-element.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

/** One followed feed as feed readers exchange it. */
export interface OpmlFeed {
  title: string;
  feedUrl: string;
  pageUrl: string | null;
  /** From the outermost folder inwards; empty for a feed in none. */
  folders: string[];
}

const LIMITS = { maxDepth: 50, maxItems: 20_000, timeoutMs: 1500 };
const MAX_FEEDS = 10_000;

/** Reads an OPML file, however sloppy; each feed once, the first time it is named. `null` when it is no OPML at all. */
export function readOpml(text: string): OpmlFeed[] | null {
  const start = text.search(/<opml[\s>]/i);
  if (start === -1) return null;
  const feeds = new Map<string, OpmlFeed>();
  const visit = (element: XmlElement, folders: string[]): void => {
    for (const child of element.children) {
      const { xmlurl, htmlurl, url, type = '', title, text: label } = child.attributes;
      const name = (title || label || '').trim();
      const feedUrl = resolveFeed(xmlurl ?? (/^(?:rss|atom|feed)$/i.test(type) ? url : undefined));
      if (feedUrl !== null && !feeds.has(feedUrl) && feeds.size < MAX_FEEDS) {
        feeds.set(feedUrl, { title: name || feedUrl, feedUrl, pageUrl: resolveFeed(htmlurl), folders });
      }
      const isFolder = child.name === 'outline' && feedUrl === null && name !== '';
      visit(child, isFolder ? [...folders, name] : folders);
    }
  };
  visit(scanXml(text, start, 'https://opml.invalid/', LIMITS).document, []);
  return [...feeds.values()];
}

/** `feed:` is an old way to say http. */
function resolveFeed(address: string | undefined): string | null {
  const url = address
    ?.trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:/i, 'http:');
  return url === undefined || !/^https?:/i.test(url) ? null : resolveUrl(url, url);
}

/** Writes OPML 2.0 with its folders as nested outlines; `now` is the file's date. */
export function writeOpml(title: string, feeds: readonly OpmlFeed[], now: Date): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `<head><title>${xmlText(title)}</title><dateCreated>${now.toUTCString()}</dateCreated></head>`,
    '<body>',
    ...outlines(feeds, 0),
    '</body>',
    '</opml>',
    '',
  ].join('\n');
}

function outlines(feeds: readonly OpmlFeed[], depth: number): string[] {
  const loose = feeds.filter(({ folders }) => folders.length === depth).map(outline);
  const nested = Map.groupBy(
    feeds.filter(({ folders }) => folders.length > depth),
    ({ folders }) => folders[depth] ?? '',
  );
  const folders = [...nested].flatMap(([name, inside]) => [
    `<outline text="${xmlAttribute(name)}" title="${xmlAttribute(name)}">`,
    ...outlines(inside, depth + 1),
    '</outline>',
  ]);
  return [...loose, ...folders];
}

function outline({ title, feedUrl, pageUrl }: OpmlFeed): string {
  const page = pageUrl === null ? '' : ` htmlUrl="${xmlAttribute(pageUrl)}"`;
  const name = xmlAttribute(title);
  return `<outline type="rss" text="${name}" title="${name}" xmlUrl="${xmlAttribute(feedUrl)}"${page}/>`;
}
