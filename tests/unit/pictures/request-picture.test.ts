import { expect, test, vi } from 'vitest';
import { requestPicture } from '@/utils/pictures/request-picture.ts';
import { pngBytes } from './picture-bytes.ts';

const ADDRESS = 'https://pictures.example/roof.png';

function answering(body: BodyInit | null, init: ResponseInit & { url?: string } = {}) {
  const response = new Response(body, { headers: { 'content-type': 'image/png' }, ...init });
  Object.defineProperty(response, 'url', { value: init.url ?? ADDRESS });
  return vi.fn<typeof fetch>(async () => response);
}

const typed = (type: string) => ({ headers: { 'content-type': type } });

test('asks without cookies and referrer, for the copy in the cache if there is one', async () => {
  const fetch = answering(pngBytes(800, 600));
  expect(await requestPicture(ADDRESS, fetch)).toMatchObject({ kind: 'picture', format: { type: 'image/png' } });
  expect(fetch.mock.calls).toEqual([
    [ADDRESS, expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'force-cache' })],
  ]);
});

test.each([
  ['an SVG', answering('<svg/>', typed('image/svg+xml')), 'not-a-picture'],
  ['HTML called a picture', answering('<!doctype html>'), 'not-a-picture'],
  ['a picture called HTML', answering(pngBytes(8, 8), typed('text/html')), 'not-a-picture'],
  ['more pixels than can be drawn', answering(pngBytes(60_000, 60_000)), 'too-large'],
  ['more bytes than are kept', answering(new Uint8Array(7 * 1024 * 1024)), 'too-large'],
  ['gone', answering(null, { status: 404 }), 'refused'],
  ['a redirect into the own network', answering(pngBytes(8, 8), { url: 'http://192.168.1.1/a.png' }), 'bad-address'],
])('%s is refused', async (_name, fetch, problem) => {
  expect(await requestPicture(ADDRESS, fetch)).toEqual({ kind: 'none', problem });
});

test.each([
  'http://127.0.0.1/a.png',
  'https://router.local/a.png',
  'data:image/png;base64,AA',
  'ftp://a.example/b.png',
])('nothing is fetched from %s', async (url) => {
  const fetch = answering(pngBytes(8, 8));
  expect(await requestPicture(url, fetch)).toEqual({ kind: 'none', problem: 'bad-address' });
  expect(fetch).not.toHaveBeenCalled();
});

test('a server in trouble, and no network, are asked again later', async () => {
  expect(await requestPicture(ADDRESS, answering(null, { status: 503 }))).toEqual({ kind: 'later' });
  expect(await requestPicture(ADDRESS, () => Promise.reject(new TypeError('offline')))).toEqual({ kind: 'later' });
});

test('bytes of an unnamed kind are what they are', async () => {
  expect(await requestPicture(ADDRESS, answering(pngBytes(8, 8), typed('application/octet-stream')))).toMatchObject({
    kind: 'picture',
  });
});
