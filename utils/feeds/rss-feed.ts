import { withAbsoluteLinks } from './absolute-links.ts';
import { dateOf } from './element-date.ts';
import { filledChild, htmlOf, looseTextOf, plainTextOf } from './element-text.ts';
import { feedWithRel, linkWithRel, olderLink } from './entry-link.ts';
import { parseFeedDate } from './feed-date.ts';
import { imageOf } from './feed-image.ts';
import { withMediaGroup } from './media-group.ts';
import { emptyEntry, emptyFeed, type FeedEntry, type ParsedFeed } from './parsed-feed.ts';
import { distinctNames, personName } from './person.ts';
import { plainText } from './plain-text.ts';
import { readHints } from './polling-hints.ts';
import { resolveUrl } from './resolve-url.ts';
import { isItem } from './xml/feed-vocabulary.ts';
import { childOf, childrenOf, childText, type XmlElement } from './xml/xml-element.ts';

const MARKUP = /<[a-z!/]/i;
/** Enough of a long text to make an excerpt from. */
const EXCERPT_SOURCE = 4000;
const LONGEST_SUMMARY = 40_000;

/** Reads RSS 0.9x, 1.0 (RDF) and 2.0 with the modules in use, and the Channel Definition Format that came before them. */
export function readRss(root: XmlElement, source: string): ParsedFeed {
  const channel = childOf(root, 'channel') ?? root;
  const image = childOf(channel, 'image') ?? childOf(root, 'image');
  return {
    ...emptyFeed(root.name.endsWith('rdf') ? 'rdf' : 'rss'),
    title: looseTextOf(filledChild(channel, 'title', 'dc:title', 'itunes:title'), source),
    description: plainTextOf(
      filledChild(
        channel,
        'description',
        'dc:description',
        'itunes:summary',
        'itunes:subtitle',
        'atom:subtitle',
        'abstract',
      ),
      source,
    ),
    siteUrl: linkOf(channel),
    selfUrl: linkWithRel(channel, 'self'),
    language: languageOf(channel) ?? languageOf(root),
    authors: namesOf(channel, AUTHORS),
    rights: looseTextOf(filledChild(channel, 'copyright', 'dc:rights', 'media:copyright', 'atom:rights'), source),
    generator: generatorOf(channel),
    imageUrl:
      resolveUrl(image && childText(image, 'url'), channel.base) ??
      resolveUrl(childOf(channel, 'itunes:image')?.attributes.href, channel.base),
    updatedMs:
      dateOf(channel, 'lastbuilddate', 'pubdate', 'dcterms:modified', 'dc:date', 'atom:updated') ?? lastModOf(channel),
    entries: itemsOf(root, channel).map((item) => readItem(withMediaGroup(item), source)),
    hints: readHints(channel),
    olderUrl: olderLink(channel),
  };
}

function itemsOf(root: XmlElement, channel: XmlElement): XmlElement[] {
  const places = new Set([root, ...root.children.filter(({ name }) => name === 'items'), channel]);
  for (const place of childrenOf(root, 'channel')) places.add(place);
  for (const place of childrenOf(channel, 'items')) places.add(place);
  return [...places].flatMap((place) => place.children.filter(({ name }) => isItem(name)));
}

function readItem(item: XmlElement, source: string): FeedEntry {
  const guid = childOf(item, 'guid', 'atom:id');
  const guidText = guid?.text.trim() || aboutOf(item) || childText(item, 'dc:identifier') || null;
  const isPermalink = (guid?.attributes.ispermalink ?? 'true').trim().toLowerCase() !== 'false';
  const description = filledChild(
    item,
    'description',
    'dc:description',
    'dcterms:abstract',
    'atom:summary',
    'itunes:summary',
    'media:description',
    'itunes:subtitle',
    'abstract',
  );
  const descriptionHtml = description === undefined ? '' : htmlOf(description, source);
  const content = filledChild(item, 'content:encoded', 'xhtml:body', 'body', 'xhtml:div', 'atom:content', 'fullitem');
  const contentHtml = content === undefined ? '' : htmlOf(content, source);
  const html = contentHtml || (MARKUP.test(descriptionHtml) ? descriptionHtml : '');
  return {
    ...emptyEntry(),
    guid: guidText,
    url:
      resolveUrl(childText(item, 'feedburner:origlink'), item.base) ??
      linkOf(item) ??
      (isPermalink && guidText !== null && /^https?:/i.test(guidText) ? resolveUrl(guidText, item.base) : null) ??
      enclosureOf(item),
    title: looseTextOf(filledChild(item, 'title', 'dc:title', 'itunes:title', 'media:title', 'atom:title'), source),
    authors: namesOf(item, AUTHORS),
    publishedMs: dateOf(
      item,
      'pubdate',
      'dcterms:issued',
      'dcterms:created',
      'dc:date',
      'atom:published',
      'date',
      'atom:updated',
      'prism:publicationdate',
    ),
    updatedMs: dateOf(item, 'dcterms:modified', 'atom:updated') ?? lastModOf(item),
    summary: plainText(descriptionHtml.slice(0, LONGEST_SUMMARY) || contentHtml.slice(0, EXCERPT_SOURCE)),
    contentHtml: html === '' ? null : withAbsoluteLinks(html, (content ?? description ?? item).base),
    categories: categoriesOf(item, source),
    imageUrl: imageOf(item, html),
    commentsUrl: resolveUrl(childText(item, 'comments'), item.base) ?? linkWithRel(item, 'replies'),
    commentsFeedUrl: resolveUrl(childText(item, 'wfw:commentrss'), item.base) ?? feedWithRel(item, 'replies'),
    language: languageOf(item),
  };
}

/** `rdf:about`, whatever the prefix. */
function aboutOf({ attributes }: XmlElement): string | undefined {
  const name = Object.keys(attributes).find((key) => /^(?:[^:]+:)?about$/.test(key));
  return name === undefined ? undefined : attributes[name]?.trim();
}

/** The link's text, else its `href` as in Atom, else an Atom link, else the element's own `href` as in CDF. */
function linkOf(element: XmlElement): string | null {
  for (const link of childrenOf(element, 'link')) {
    const isElsewhere = !/^(?:alternate)?$/i.test(link.attributes.rel?.trim() ?? '');
    const url = isElsewhere ? null : resolveUrl(link.text.trim() || link.attributes.href, link.base);
    if (url !== null) return url;
  }
  return linkWithRel(element, 'alternate') ?? resolveUrl(element.attributes.href, element.base);
}

/** CDF's date. */
function lastModOf({ attributes }: XmlElement): number | null {
  return parseFeedDate(attributes.lastmod ?? '');
}

/** Its name, or the address by which RDF tells it. */
function generatorOf(channel: XmlElement): string {
  const agent = childOf(channel, 'admin:generatoragent')?.attributes['rdf:resource'] ?? '';
  return childText(channel, 'generator', 'atom:generator') || agent.trim();
}

function enclosureOf(item: XmlElement): string | null {
  return resolveUrl(childOf(item, 'enclosure')?.attributes.url, item.base);
}

const AUTHORS = [
  'dc:creator',
  'author',
  'atom:author',
  'managingeditor',
  'itunes:author',
  'dc:author',
  'webmaster',
  'dc:publisher',
];

/** All names of the first kind of author line that is there. */
function namesOf(element: XmlElement, kinds: readonly string[]): string[] {
  for (const kind of kinds) {
    const names = childrenOf(element, kind).map((author) =>
      personName(childText(author, 'atom:name', 'name', 'atom:email', 'email') || author.text),
    );
    if (names.some((name) => name !== '')) return distinctNames(names);
  }
  return [];
}

function languageOf(element: XmlElement): string | null {
  return childText(element, 'language', 'dc:language') || element.attributes['xml:lang']?.trim() || null;
}

function categoriesOf(item: XmlElement, source: string): string[] {
  const names = item.children.flatMap((child) => {
    if (child.name === 'category' || child.name === 'dc:subject') return [looseTextOf(child, source)];
    if (child.name === 'itunes:keywords' || child.name === 'media:keywords')
      return child.text.split(',').map((word) => word.trim());
    if (child.name === 'atom:category') return [child.attributes.label ?? child.attributes.term ?? ''];
    return [];
  });
  return distinctNames(names);
}
