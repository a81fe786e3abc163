import type { Page } from './page.ts';

export type JsonLdNode = Readonly<Record<string, unknown>>;

const MAX_DEPTH = 8;

const NODES_OF_PAGE = new WeakMap<Page, JsonLdNode[]>();

/** Every typed object in the page's JSON-LD, graphs and lists flattened, outermost first; broken blocks mended; read once. */
export function jsonLdOf(page: Page): JsonLdNode[] {
  let nodes = NODES_OF_PAGE.get(page);
  if (nodes === undefined) {
    nodes = readJsonLd(page.document);
    NODES_OF_PAGE.set(page, nodes);
  }
  return nodes;
}

function readJsonLd(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of document.scripts) {
    if (/ld\+json/i.test(script.type)) collectNodes(parseJsonLd(script.textContent ?? ''), nodes, 0);
  }
  return nodes;
}

/** The value of one JSON-LD script, or `undefined` where even mending does not make it JSON. */
export function parseJsonLd(source: string): unknown {
  for (const text of [source, mend(source)]) {
    try {
      return JSON.parse(text);
    } catch {}
  }
  return undefined;
}

/** What goes wrong in the wild: comments and CDATA around it, raw line breaks in strings, trailing commas, several values in a row. */
function mend(source: string): string {
  const text = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|(?:\/\/)?\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/)?\s*\]\]>)\s*$/, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\\(?!["\\/bfnrtu])/g, '\\\\')
    .replace(/,\s*(?=[}\]])/g, '')
    .replace(/([}\]])\s*;\s*$/, '$1')
    .trim();
  return /\}\s*\{/.test(text) && text.startsWith('{') ? `[${text.replace(/\}\s*,?\s*\{(?=\s*"@)/g, '},{')}]` : text;
}

function collectNodes(value: unknown, nodes: JsonLdNode[], depth: number): void {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collectNodes(item, nodes, depth + 1);
    return;
  }
  if ('@type' in value || 'pubDate' in value) nodes.push(value as JsonLdNode);
  for (const inner of Object.values(value)) collectNodes(inner, nodes, depth + 1);
}

/** The local names of a node's types, without a vocabulary's prefix. */
export function typesOf(node: JsonLdNode): string[] {
  return asList(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/** A value as a list: itself if it is one, empty for nothing. */
export function asList(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.flat() : [value];
}

/** The text of a value: a string, a number, or an object's `name`, `@value` or `url`. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value !== 'object' || value === null) return null;
  const node = value as JsonLdNode;
  return textOf(node.name ?? node['@value'] ?? node.url ?? node['@id']);
}
