import { decodeHTMLStrict } from 'entities/decode';

/** A start tag as written. */
export interface StartTag {
  rawName: string;
  attributes: Record<string, string>;
  selfClosing: boolean;
  /** Just behind its `>`. */
  end: number;
}

interface AttributeValue {
  text: string;
  end: number;
}

const MAX_ATTRIBUTES = 128;
const NO_ATTRIBUTES: Record<string, string> = Object.freeze({});
const TAG_NAME = /^[^\s:@"'&;,!?()]+(?::[^\s:@"'&;,!?()]+)?$/;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);
const endsName = (code: number): boolean =>
  isSpace(code) || (code >= LESS && code <= GREATER) || code === SLASH || Number.isNaN(code);

/** A letter, `_`, or anything beyond ASCII: what a name may begin with. */
export function startsName(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code > 127;
}

/**
 * Reads the start tag whose `<` stands at `start`; `null` when that `<` is no tag at all (`<me@example.com>`,
 * `<http://…>`, `a <b and c`) and is better taken as text.
 */
export function readStartTag(source: string, start: number): StartTag | null {
  let position = start + 1;
  while (!endsName(source.charCodeAt(position))) position++;
  const rawName = source.slice(start + 1, position);
  if (!TAG_NAME.test(rawName)) return null;
  let attributes = NO_ATTRIBUTES;
  let count = 0;
  let hasValue = false;
  for (;;) {
    const code = source.charCodeAt(position);
    if (isSpace(code)) {
      position++;
    } else if (code === GREATER) {
      return { rawName, attributes, selfClosing: false, end: position + 1 };
    } else if (code === SLASH) {
      if (source.charCodeAt(position + 1) === GREATER)
        return { rawName, attributes, selfClosing: true, end: position + 2 };
      position++;
    } else if (code === LESS) {
      // Cut off by the next tag: words without a value were prose.
      return count > 0 && !hasValue ? null : { rawName, attributes, selfClosing: false, end: position };
    } else if (Number.isNaN(code)) {
      return null;
    } else {
      const nameStart = position++;
      while (!endsName(source.charCodeAt(position))) position++;
      const name = source.slice(nameStart, position).toLowerCase();
      const value = readValue(source, position);
      if (value !== null) {
        hasValue = true;
        position = value.end;
      }
      if (count++ >= MAX_ATTRIBUTES) continue;
      if (attributes === NO_ATTRIBUTES) attributes = Object.create(null) as Record<string, string>;
      attributes[name] ??= value?.text ?? '';
    }
  }
}

function readValue(source: string, from: number): AttributeValue | null {
  let position = from;
  while (isSpace(source.charCodeAt(position))) position++;
  if (source.charCodeAt(position) !== EQUALS) return null;
  position++;
  while (isSpace(source.charCodeAt(position))) position++;
  const first = source.charAt(position);
  if (first === '"' || first === "'") return readQuoted(source, position, first);
  const start = position;
  for (; ; position++) {
    const code = source.charCodeAt(position);
    if (isSpace(code) || code === GREATER || code === LESS || Number.isNaN(code)) break;
    if (code === SLASH && source.charCodeAt(position + 1) === GREATER) break;
  }
  return { text: decode(source.slice(start, position)), end: position };
}

/** A quote that is never closed would swallow all up to the next quote of the document: it ends with its tag instead. */
function readQuoted(source: string, open: number, quote: string): AttributeValue {
  const start = open + 1;
  const close = source.indexOf(quote, start);
  const end = close === -1 ? source.length : close;
  const tagEnd = source.slice(start, end).search(/^[^<>]*>[^<]*</);
  if (close !== -1 && tagEnd === -1) return { text: decode(source.slice(start, end)), end: end + 1 };
  const cut = source.indexOf('>', start);
  const stop = cut === -1 ? end : cut;
  return { text: decode(source.slice(start, stop)), end: stop };
}

function decode(value: string): string {
  return value.includes('&') ? decodeHTMLStrict(value) : value;
}
