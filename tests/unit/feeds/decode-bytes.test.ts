import { describe, expect, test } from 'vitest';
import { decodeBytes } from '@/utils/feeds/decode-bytes.ts';
import { parseFeed } from '@/utils/feeds/parse-feed.ts';
import { FEED_URL } from './parse.ts';

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));

/** A feed whose declaration names an encoding and whose title is given as bytes. */
function feed(encoding: string | null, title: number[]): Uint8Array {
  const declaration = encoding === null ? '' : `<?xml version="1.0" encoding="${encoding}"?>`;
  return Uint8Array.from([
    ...ascii(`${declaration}<rss version="2.0"><channel><title>`),
    ...title,
    ...ascii('</title></channel></rss>'),
  ]);
}

/** 金門 in the encodings of its readers, and other words where these have no such letters. */
const WORDS: Record<string, [bytes: number[], text: string]> = {
  big5: [[0xaa, 0xf7, 0xaa, 0xf9], '金門'],
  gb2312: [[0xbd, 0xf0, 0xc3, 0xc5], '金门'],
  gbk: [[0xbd, 0xf0, 0xe9, 0x54], '金門'],
  gb18030: [[0xbd, 0xf0, 0xe9, 0x54], '金門'],
  'euc-jp': [[0xb6, 0xe2, 0xcc, 0xe7], '金門'],
  shift_jis: [[0x8b, 0xe0, 0x96, 0xe5], '金門'],
  'euc-kr': [[0xb1, 0xdd, 0xb9, 0xae], '금문'],
  'koi8-r': [[0xcd, 0xc9, 0xd2], 'мир'],
  'windows-1251': [[0xec, 0xe8, 0xf0], 'мир'],
  'windows-1252': [[0x93, 0xe9, 0x94], '“é”'],
  'iso-8859-1': [[0x93, 0xe9, 0x94], '“é”'],
  'iso-8859-7': [[0xe5, 0xe9], 'ει'],
  'utf-8': [[0xe9, 0x87, 0x91, 0xe9, 0x96, 0x80], '金門'],
};

const titleOf = (bytes: Uint8Array, contentType: string | null) => parseFeed(bytes, contentType, FEED_URL).title;

describe.each(Object.entries(WORDS))('%s', (encoding, [bytes, text]) => {
  test('as declared in the feed', () => {
    expect(titleOf(feed(encoding, bytes), null)).toBe(text);
  });

  test('as told by the server', () => {
    expect(titleOf(feed(null, bytes), `text/xml; charset="${encoding}"`)).toBe(text);
  });

  test('whose server says UTF-8 by default', () => {
    expect(titleOf(feed(encoding, bytes), 'application/rss+xml; charset=UTF-8')).toBe(text);
  });
});

test('UTF-8 whose server names a single-byte encoding by default', () => {
  const [bytes, text] = WORDS['utf-8'] ?? [[], ''];
  expect(titleOf(feed('utf-8', bytes), 'text/xml; charset=iso-8859-1')).toBe(text);
});

test('UTF-8 with a declaration of something else', () => {
  const [bytes, text] = WORDS['utf-8'] ?? [[], ''];
  expect(titleOf(feed('big5', bytes), 'text/xml; charset=utf-8')).toBe(text);
});

test('an encoding that nobody knows is UTF-8', () => {
  const [bytes, text] = WORDS['utf-8'] ?? [[], ''];
  expect(titleOf(feed('x-unknown', bytes), 'text/xml; charset=bogus')).toBe(text);
});

test('bytes that fit nothing are replaced, and that is told', () => {
  const parsed = parseFeed(feed('utf-8', [0x41, 0xff, 0xfe, 0x42]), null, FEED_URL);
  expect(parsed.title).toBe('A\ufffd\ufffdB');
  expect(parsed.problems.map(({ code }) => code)).toEqual(['encoding']);
});

const XML = '<?xml version="1.0" encoding="utf-8"?><rss><channel><title>金門 🦁</title></channel></rss>';

/** The same text in wide units, with or without a byte order mark. */
function wide(size: 2 | 4, isLittleEndian: boolean, hasMark: boolean): Uint8Array {
  const text = (hasMark ? '\ufeff' : '') + XML;
  const codes =
    size === 4
      ? [...text].map((character) => character.codePointAt(0) ?? 0)
      : Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  const view = new DataView(new ArrayBuffer(codes.length * size));
  for (const [index, code] of codes.entries()) {
    if (size === 4) view.setUint32(index * 4, code, isLittleEndian);
    else view.setUint16(index * 2, code, isLittleEndian);
  }
  return new Uint8Array(view.buffer);
}

describe('wide encodings, whatever is declared', () => {
  test.each([
    [2, true, true],
    [2, false, true],
    [2, true, false],
    [2, false, false],
    [4, true, true],
    [4, false, true],
    [4, true, false],
    [4, false, false],
  ] as const)('%i bytes, little-endian %s, marked %s', (size, isLittleEndian, hasMark) => {
    expect(titleOf(wide(size, isLittleEndian, hasMark), 'text/xml; charset=utf-8')).toBe('金門 🦁');
  });
});

test('a byte order mark is no part of the text', () => {
  expect(decodeBytes(Uint8Array.from([0xef, 0xbb, 0xbf, 0x41]), null).text).toBe('A');
});
