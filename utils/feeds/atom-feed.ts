import { withAbsoluteLinks } from './absolute-links.ts';
import { type AtomText, readAtomText } from './atom-text.ts';
import { dateOf } from './element-date.ts';
import { feedWithRel, linkWithRel, olderLink } from './entry-link.ts';
import { imageOf } from './feed-image.ts';
import { withMediaGroup } from './media-group.ts';
import { emptyEntry, emptyFeed, type FeedEntry, type ParsedFeed } from './parsed-feed.ts';
import { distinctNames, personName } from './person.ts';
import { looseText } from './plain-text.ts';
import { readHints } from './polling-hints.ts';
import { resolveUrl } from './resolve-url.ts';
import { childOf, childrenOf, childText, type XmlElement } from './xml/xml-element.ts';

const EXCERPT_SOURCE = 4000;

/** Reads Atom 0.3 and 1.0. */
export function readAtom(feed: XmlElement, source: string): ParsedFeed {
  const authors = authorsOf(feed);
  return {
    ...emptyFeed('atom'),
    title: textOf(feed, source, 'atom:title', 'dc:title')?.plain ?? '',
    description: textOf(feed, source, 'atom:subtitle', 'atom:tagline', 'dc:description')?.plain ?? '',
    siteUrl: linkWithRel(feed, 'alternate'),
    selfUrl: linkWithRel(feed, 'self'),
    language: feed.attributes['xml:lang']?.trim() || childText(feed, 'dc:language') || null,
    authors,
    rights: textOf(feed, source, 'atom:rights', 'atom:copyright', 'dc:rights')?.plain ?? '',
    generator: childText(feed, 'atom:generator'),
    imageUrl: resolveUrl(childText(feed, 'atom:logo', 'atom:icon'), feed.base),
    updatedMs: dateOf(feed, 'atom:updated', 'atom:modified', 'dcterms:modified', 'dc:date'),
    entries: childrenOf(feed, 'atom:entry').map((entry) => readEntry(withMediaGroup(entry), authors, source)),
    hints: readHints(feed),
    olderUrl: olderLink(feed),
  };
}

function readEntry(entry: XmlElement, feedAuthors: string[], source: string): FeedEntry {
  const id = childText(entry, 'atom:id', 'dc:identifier') || null;
  const summary = textOf(entry, source, 'atom:summary', 'media:description', 'dc:description');
  const contentElement = childOf(entry, 'atom:content');
  const content = contentElement === undefined ? undefined : readAtomText(contentElement, source);
  const own = authorsOf(entry);
  const original = childOf(entry, 'atom:source');
  const quoted = own.length === 0 && original !== undefined ? authorsOf(original) : own;
  const html = content?.html || summary?.html || null;
  return {
    ...emptyEntry(),
    guid: id,
    url:
      resolveUrl(childText(entry, 'feedburner:origlink'), entry.base) ??
      linkWithRel(entry, 'alternate') ??
      resolveUrl(contentElement?.attributes.src, entry.base) ??
      (id !== null && /^https?:/i.test(id) ? resolveUrl(id, entry.base) : null) ??
      linkWithRel(entry, 'self'),
    title: textOf(entry, source, 'atom:title', 'dc:title', 'media:title')?.plain ?? '',
    authors: quoted.length === 0 ? feedAuthors : quoted,
    publishedMs: dateOf(
      entry,
      'atom:published',
      'atom:issued',
      'dcterms:issued',
      'atom:created',
      'dcterms:created',
      'dc:date',
    ),
    updatedMs: dateOf(entry, 'atom:updated', 'atom:modified', 'dcterms:modified'),
    summary: summary?.plain || content?.plain || '',
    contentHtml: html === null ? null : withAbsoluteLinks(html, (contentElement ?? entry).base),
    categories: categoriesOf(entry),
    imageUrl: imageOf(entry, html),
    commentsUrl: linkWithRel(entry, 'replies'),
    commentsFeedUrl: feedWithRel(entry, 'replies') ?? resolveUrl(childText(entry, 'wfw:commentrss'), entry.base),
    language: entry.attributes['xml:lang']?.trim() || childText(entry, 'dc:language') || null,
  };
}

function textOf(parent: XmlElement, source: string, ...names: string[]): AtomText | undefined {
  const element = childOf(parent, ...names);
  return element === undefined ? undefined : readAtomText(element, source, EXCERPT_SOURCE * 10);
}

function authorsOf(element: XmlElement): string[] {
  const people = [...childrenOf(element, 'atom:author'), ...childrenOf(element, 'dc:creator')];
  return distinctNames(people.map((person) => personName(childText(person, 'atom:name', 'atom:email') || person.text)));
}

function categoriesOf(entry: XmlElement): string[] {
  return distinctNames(
    entry.children.flatMap((child) => {
      if (child.name === 'atom:category')
        return [looseText(child.attributes.label || child.attributes.term || child.text)];
      return child.name === 'dc:subject' ? [looseText(child.text)] : [];
    }),
  );
}
