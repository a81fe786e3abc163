import { childrenOf, type XmlElement } from './xml/xml-element.ts';

/** A post with what its media group says of it as if it said so itself: video sites put title and text there. */
export function withMediaGroup(post: XmlElement): XmlElement {
  const groups = childrenOf(post, 'media:group');
  return groups.length === 0
    ? post
    : { ...post, children: [...post.children, ...groups.flatMap(({ children }) => children)] };
}
