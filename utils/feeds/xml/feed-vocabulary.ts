/** Elements that hold text only, or nothing, so that another field opening inside one means its end tag was lost. */
const TEXT_FIELDS = new Set([
  'title',
  'link',
  'guid',
  'pubdate',
  'lastbuilddate',
  'description',
  'author',
  'category',
  'comments',
  'language',
  'ttl',
  'content:encoded',
  'dc:title',
  'dc:creator',
  'dc:date',
  'dc:subject',
  'dc:description',
  'wfw:commentrss',
  'slash:comments',
  'sy:updateperiod',
  'sy:updatefrequency',
  'enclosure',
  'cloud',
  'itunes:image',
  'media:thumbnail',
  'atom:link',
  'atom:category',
  'atom:title',
  'atom:id',
  'atom:updated',
  'atom:published',
  'atom:modified',
  'atom:issued',
  'atom:created',
  'atom:summary',
  'atom:subtitle',
  'atom:tagline',
  'atom:name',
  'atom:email',
  'atom:uri',
]);

const FIELDS = new Set([...TEXT_FIELDS, 'item', 'channel', 'source', 'atom:entry', 'atom:author', 'atom:content']);

/** Names that HTML has too: inside a description they are more likely its markup. */
const HTML_TOO = new Set(['title', 'link', 'source']);
const MAY_HOLD_HTML = new Set(['description', 'content:encoded']);

/** True for the elements that stand for one post. */
export function isItem(name: string): boolean {
  return name === 'item' || name === 'atom:entry';
}

/** True when a field that opens inside the text field `open` proves that its end tag is missing. */
export function endsTextField(open: string, opening: string): boolean {
  return TEXT_FIELDS.has(open) && FIELDS.has(opening) && !(MAY_HOLD_HTML.has(open) && HTML_TOO.has(opening));
}
