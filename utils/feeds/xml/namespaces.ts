/** The prefix we know a namespace by; `''` for the vocabularies of RSS itself. Keys are spelt as `plainUri` leaves them. */
const PREFIXES = new Map([
  ['purl.org/rss/1.0', ''],
  ['purl.org/net/rss1.1', ''],
  ['purl.org/rss/2.0', ''],
  ['my.netscape.com/rdf/simple/0.9', ''],
  ['channel.netscape.com/rdf/simple/0.9', ''],
  ['my.netscape.com/publish/formats/rss-0.91.dtd', ''],
  ['backend.userland.com/rss', ''],
  ['backend.userland.com/rss2', ''],
  ['backend.userland.com/rss091', ''],
  ['blogs.law.harvard.edu/tech/rss', ''],
  ['cyber.law.harvard.edu/rss', ''],
  ['w3.org/2005/atom', 'atom'],
  ['purl.org/atom/ns', 'atom'],
  ['w3.org/1999/xhtml', 'xhtml'],
  ['w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['purl.org/dc/elements/1.0', 'dc'],
  ['purl.org/dc/elements/1.1', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['purl.org/rss/1.0/modules/syndication', 'sy'],
  ['purl.org/rss/1.0/modules/slash', 'slash'],
  ['purl.org/syndication/history/1.0', 'fh'],
  ['purl.org/syndication/thread/1.0', 'thr'],
  ['wellformedweb.org/commentapi', 'wfw'],
  ['search.yahoo.com/mrss', 'media'],
  ['video.search.yahoo.com/mrss', 'media'],
  ['itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['prismstandard.org/namespaces/1.2/basic', 'prism'],
  ['prismstandard.org/namespaces/basic/2.0', 'prism'],
  ['google.com/schemas/play-podcasts/1.0', 'googleplay'],
]);

/** Publishers write namespace addresses with every case, scheme and trailing mark. */
function plainUri(uri: string): string {
  return uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[/#]+$/, '');
}

/** The namespaces in force at one place of a document; a child scope sees its parent's declarations. */
export class NamespaceScope {
  readonly #parent: NamespaceScope | null;
  readonly #prefixes = new Map<string, string>();
  readonly #names = new Map<string, string>();

  constructor(parent: NamespaceScope | null) {
    this.#parent = parent;
  }

  /** `''` declares the default namespace. */
  declare(prefix: string, uri: string): void {
    const known = PREFIXES.get(plainUri(uri));
    this.#prefixes.set(prefix, known ?? prefix);
  }

  /** Fixes what an unprefixed name means, whatever the document says. */
  declareDefault(prefix: string): void {
    this.#prefixes.set('', prefix);
    this.#names.clear();
  }

  /** The canonical name for a tag's name as written. */
  resolve(rawName: string): string {
    let name = this.#names.get(rawName);
    if (name === undefined) {
      const colon = rawName.indexOf(':');
      const prefix = this.#find(rawName.slice(0, Math.max(colon, 0)).toLowerCase());
      const local = rawName.slice(colon + 1).toLowerCase();
      name = prefix === '' ? local : `${prefix}:${local}`;
      this.#names.set(rawName, name);
    }
    return name;
  }

  #find(prefix: string): string {
    for (let scope: NamespaceScope | null = this; scope !== null; scope = scope.#parent) {
      const known = scope.#prefixes.get(prefix);
      if (known !== undefined) return known;
    }
    return prefix;
  }
}
