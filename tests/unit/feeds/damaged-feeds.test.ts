import { expect, test } from 'vitest';
import { firstEntry, parse, problemsOf, rss } from './parse.ts';

const ITEM = '<item><title>一</title><link>/one</link></item>';

test('a bare ampersand and a "<" that begins no tag are text', () => {
  expect(firstEntry(rss('<item><title>AT&T <3 Müller & Söhne</title></item>')).title).toBe('AT&T <3 Müller & Söhne');
});

test('an address in angle brackets is text', () => {
  expect(firstEntry(rss('<item><author>Ann <ann@news.example></author><link>/x</link></item>')).authors).toEqual([
    'Ann',
  ]);
});

test('a CDATA section without an end stops with its element', () => {
  const feed = parse(rss(`<item><title><![CDATA[開</title><link>/a</link></item>${ITEM}`));
  expect(feed.entries.map(({ title, url }) => [title, url])).toEqual([
    ['開', 'https://news.example/a'],
    ['一', 'https://news.example/one'],
  ]);
});

test('a CDATA section without an end does not swallow the ones behind it', () => {
  const feed = parse(
    rss('<item><title><![CDATA[開</title><link>/a</link></item><item><title><![CDATA[二]]></title></item>'),
  );
  expect(feed.entries.map(({ title }) => title)).toEqual(['開', '二']);
});

test('a feed that is cut off keeps what came', () => {
  const whole = rss(`${ITEM}<item><title>二</title><link>/two</link></item>`);
  const feed = parse(whole.slice(0, whole.indexOf('/two')));
  expect(feed.entries.map(({ title }) => title)).toEqual(['一', '二']);
  expect(feed.problems.map(({ code }) => code)).toEqual(['truncated']);
});

test('a field whose end tag was lost ends where the next field begins', () => {
  const entry = firstEntry(rss('<item><title>沒有結尾<link>/a</link><guid>g1</guid></item>'));
  expect(entry).toMatchObject({ title: '沒有結尾', url: 'https://news.example/a', guid: 'g1' });
});

test('a post whose end tag was lost ends where the next post begins', () => {
  expect(parse(rss(`<item><title>零</title>${ITEM}`)).entries.map(({ title }) => title)).toEqual(['零', '一']);
});

test('what a server writes in front is passed over', () => {
  const warning = '<br />\n<b>Warning</b>: fopen(): failed in <b>/x.php</b> on line <b>7</b><br />\n';
  expect(firstEntry(warning + rss(ITEM)).title).toBe('一');
  expect(problemsOf(warning + rss(ITEM))).toEqual(['leading-text']);
});

test('a DOCTYPE is passed over and nothing that it declares is believed', () => {
  const doctype = '<!DOCTYPE rss [<!ENTITY boom "bang"><!ENTITY lol "&boom;&boom;">]>';
  expect(firstEntry(doctype + rss('<item><title>&lol; &nbsp;&eacute;</title></item>')).title).toBe('&lol; \u00a0é');
});

test.each([
  ['<!doctype html><html><head><title>Log in</title></head><body><form></form></body></html>', 'a web page'],
  ['<html xmlns="http://www.w3.org/1999/xhtml"><body><feed></feed></body></html>', 'a web page'],
  ['', 'empty'],
  ['just words', 'no feed in it'],
  ['<urlset><url/></urlset>', 'no feed in it'],
  ['{"code":"rest_no_route"}', 'JSON of another kind'],
])('%s is no feed', (text, detail) => {
  expect(parse(text).problems).toEqual([{ code: 'not-a-feed', detail, fatal: true }]);
});

test('broken JSON is told, not thrown', () => {
  expect(parse('{"version":"https://jsonfeed.org/version/1","items":[{').problems[0]?.fatal).toBe(true);
});

test('a feed without posts is a feed', () => {
  expect(parse(rss('', '<title>站</title>'))).toMatchObject({ format: 'rss', title: '站', entries: [], problems: [] });
});

test('a JSON feed that is cut off keeps its whole posts', () => {
  const feed = parse(
    '{"version":"https://jsonfeed.org/version/1.1","title":"站","items":[{"id":"1","tags":["a"]},{"id":"2","ti',
  );
  expect(feed).toMatchObject({ format: 'json', title: '站', entries: [{ guid: '1', categories: ['a'] }] });
  expect(feed.problems.map(({ code }) => code)).toEqual(['truncated']);
});

test('a warning behind JSON is passed over', () => {
  const feed = parse('[{"id":7,"link":"/7","title":{"rendered":"甲 &amp; 乙"}}]<br /><b>Notice</b>');
  expect(feed).toMatchObject({ format: 'wp-rest', entries: [{ guid: 'wp:7', title: '甲 & 乙' }] });
});

test('an element that holds nothing and is never closed holds nothing', () => {
  const entry = firstEntry(
    rss('<item><enclosure url="/a.jpg" type="image/jpeg"><title>題</title><link>/a</link></item>'),
  );
  expect(entry).toMatchObject({ title: '題', url: 'https://news.example/a', imageUrl: 'https://news.example/a.jpg' });
});

test('a log line in front that looks like JSON, and a warning in front of JSON', () => {
  expect(firstEntry(`[15-Aug-2024] PHP Notice: x in /y.php\n${rss(ITEM)}`).title).toBe('一');
  const posts = '[{"id":7,"link":"/7","title":{"rendered":"甲"}}]';
  expect(firstEntry(`\nWarning: x in y.php on line 3\n${posts}`).title).toBe('甲');
});
