import { NamespaceScope } from './namespaces.ts';
import type { StartTag } from './read-tag.ts';

const ATOM = 'http://www.w3.org/2005/Atom';

/** RSS means no namespace and Atom means Atom, whatever their roots declare. */
export function rootScopeOf(tag: StartTag): NamespaceScope {
  const scope = scopeOf(tag, new NamespaceScope(null));
  const local = tag.rawName.slice(tag.rawName.indexOf(':') + 1).toLowerCase();
  const isAtom = local === 'feed' || local === 'entry';
  if (!tag.rawName.includes(':')) scope.declareDefault(isAtom ? 'atom' : '');
  else if (isAtom) scope.declare(prefixOf(tag.rawName), ATOM);
  return scope;
}

/** What a post without a prefix is a word of, whatever feed it stands in: some mix RSS and Atom. */
const POSTS: Readonly<Record<string, string>> = { item: '', entry: 'atom' };

/** The namespaces in force inside a tag: its parent’s, and those it declares itself. */
export function scopeOf({ rawName, attributes }: StartTag, parent: NamespaceScope): NamespaceScope {
  let scope = parent;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    if (scope === parent) scope = new NamespaceScope(parent);
    scope.declare(name === 'xmlns' ? '' : name.slice(6), attributes[name] ?? '');
  }
  const own = POSTS[rawName];
  if (own === undefined || scope.resolve(rawName) === (own === '' ? rawName : `${own}:${rawName}`)) return scope;
  const foreign = new NamespaceScope(scope);
  foreign.declareDefault(own);
  return foreign;
}

function prefixOf(rawName: string): string {
  return rawName.slice(0, Math.max(rawName.indexOf(':'), 0)).toLowerCase();
}
