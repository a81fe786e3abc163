/** An element of a feed; names are lower-case with the usual prefix of their namespace (`dc:creator`, `atom:link`). */
export interface XmlElement {
  name: string;
  /** By lower-case name as written, prefix included; values decoded. */
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** Its own text, decoded, without that of its children. */
  text: string;
  /** What is between its tags, as an offset range of the source. */
  innerStart: number;
  innerEnd: number;
  /** The address that relative ones in it are meant against. */
  base: string;
}

/** The first child with one of the names, the names tried in order. */
export function childOf(element: XmlElement, ...names: string[]): XmlElement | undefined {
  for (const name of names) {
    for (const child of element.children) if (child.name === name) return child;
  }
  return undefined;
}

/** An element’s children of one name, in document order. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The trimmed text of the first child with one of the names that has any. */
export function childText(element: XmlElement, ...names: string[]): string {
  for (const name of names) {
    for (const child of element.children) {
      if (child.name !== name) continue;
      const text = child.text.trim();
      if (text !== '') return text;
    }
  }
  return '';
}
