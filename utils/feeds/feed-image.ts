import { decodeHTMLStrict } from 'entities/decode';
import { resolveUrl } from './resolve-url.ts';
import { childText, type XmlElement } from './xml/xml-element.ts';

const IMAGE_SOURCE = /<img\b[^<>]{0,2000}?\bsrc\s*=\s*(?:"([^"<>]+)"|'([^'<>]+)'|([^\s"'<>]+))/i;
const IMAGE_FILE = /\.(?:jpe?g|png|gif|webp|avif)(?:$|[?#])/i;
/** Counters and smileys are no illustrations. */
const NO_ILLUSTRATION =
  /pixel|tracker|\/smilies\/|s\.w\.org\/images\/core\/emoji|feedburner|feeds\.\w+\.com\/~|stats\./i;

/** The picture that stands for a post: its thumbnail, its media, its enclosure, else the first one in its text. */
export function imageOf(item: XmlElement, html: string | null): string | null {
  return attachedImage(item) ?? (html === null ? null : firstImageIn(html, item.base));
}

function attachedImage(item: XmlElement): string | null {
  let found: string | null = null;
  for (const child of item.children) {
    const url = addressOf(child);
    if (child.name === 'media:thumbnail' || child.name === 'itunes:image') {
      const image = resolveUrl(url, child.base);
      if (image !== null) return image;
    } else if (child.name === 'media:group' || child.name === 'media:content') {
      found ??= (isImage(child) ? resolveUrl(url, child.base) : null) ?? attachedImage(child);
    } else if (child.name === 'enclosure' || isEnclosureLink(child)) {
      found ??= isImage(child) ? resolveUrl(url, child.base) : null;
    } else if (child.name === 'image') {
      found ??= resolveUrl(childText(child, 'url') || child.text, child.base);
    }
  }
  return found;
}

function addressOf({ attributes }: XmlElement): string | undefined {
  return attributes.url ?? attributes.href;
}

function isEnclosureLink({ name, attributes }: XmlElement): boolean {
  return name === 'atom:link' && attributes.rel === 'enclosure';
}

function isImage(element: XmlElement): boolean {
  const { medium, type } = element.attributes;
  if (medium !== undefined) return medium === 'image';
  return type === undefined ? IMAGE_FILE.test(addressOf(element) ?? '') : type.startsWith('image/');
}

/** The address of the first illustration in some HTML. */
export function firstImageIn(html: string, base: string): string | null {
  let position = html.search(/<img\b/i);
  for (let tries = 0; position !== -1 && tries < 5; tries++) {
    const match = IMAGE_SOURCE.exec(html.slice(position, position + 4096));
    const source = match?.[1] ?? match?.[2] ?? match?.[3];
    const url = source === undefined ? null : resolveUrl(decodeHTMLStrict(source), base);
    if (url !== null && !NO_ILLUSTRATION.test(url)) return url;
    const next = html.slice(position + 4).search(/<img\b/i);
    position = next === -1 ? -1 : position + 4 + next;
  }
  return null;
}
