import { parseFeedDate } from './feed-date.ts';
import type { XmlElement } from './xml/xml-element.ts';

/** The first date that can be understood among children with one of the names, the names tried in order. */
export function dateOf(element: XmlElement, ...names: string[]): number | null {
  for (const name of names) {
    for (const child of element.children) {
      const date = child.name === name ? parseFeedDate(child.text) : null;
      if (date !== null) return date;
    }
  }
  return null;
}
