import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepGrantedPictures, keepPictures, PICTURES_ALARM } from '@/entrypoints/background/keep-pictures.ts';
import { makeThumbnails } from '@/entrypoints/background/make-thumbnails.ts';
import { rememberSourceTab } from '@/entrypoints/background/source-tabs.ts';
import { saveExtraction } from '@/utils/library/articles.ts';
import { library } from '@/utils/library/database.ts';
import { pictureProgress } from '@/utils/library/picture-progress.ts';
import { getPictures } from '@/utils/library/pictures.ts';
import { saveSettings } from '@/utils/settings/settings.ts';
import { sampleExtraction } from '../library/sample-extraction.ts';
import { pngBytes } from '../pictures/picture-bytes.ts';

const HOST = 'https://pictures.example';
const TAB = 7;
let granted: string[] = [];
let asked: string[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await Promise.all(library().tables.map((table) => table.clear()));
  granted = ['*://pictures.example/*'];
  asked = [];
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.includes(origin)),
  });
  Object.assign(fakeBrowser.scripting, { executeScript: async () => [{ result: null }] });
  answerWith((url) => pngBytes(8, 8, url.length));
});

/** Answers requests of the worker with these bytes or this status. */
function answerWith(respond: (url: string) => Uint8Array<ArrayBuffer> | number): void {
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    const answer = respond(url);
    const init = { headers: { 'content-type': 'image/png' } };
    const response =
      typeof answer === 'number' ? new Response(null, { ...init, status: answer }) : new Response(answer, init);
    return Object.defineProperty(response, 'url', { value: url });
  });
}

async function save(...names: string[]): Promise<string> {
  const pictures = names.map((name) => `${HOST}/${name}.png`);
  const saved = await saveExtraction(sampleExtraction(`https://news.example/${names[0]}`), Date.now() - 1, {
    pictures,
  });
  return saved.article.id;
}

test('each picture of a saved article is fetched once and kept', async () => {
  const id = await save('a', 'bb', 'ccc');
  await Promise.all([keepPictures(), keepPictures()]);
  expect((await getPictures(id)).size).toBe(3);
  expect(asked.sort()).toEqual(['a', 'bb', 'ccc'].map((name) => `${HOST}/${name}.png`));
  expect(await fakeBrowser.alarms.get(PICTURES_ALARM)).toBeUndefined();
});

test('the page it was saved in hands over what the worker may not fetch', async () => {
  granted = [];
  const id = await save('a');
  await rememberSourceTab(id, TAB);
  const base64 = btoa(String.fromCharCode(...pngBytes(8, 8)));
  const executeScript = vi.fn(async () => [
    { result: { status: 200, url: `${HOST}/a.png`, headers: [['content-type', 'image/png']], base64 } },
  ]);
  Object.assign(fakeBrowser.scripting, { executeScript });
  await keepPictures();
  expect((await getPictures(id)).size).toBe(1);
  expect(asked).toEqual([]);
  expect(executeScript).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: TAB } }));
});

test('a page that was closed leaves the picture to the grant', async () => {
  const id = await save('a');
  await rememberSourceTab(id, TAB);
  Object.assign(fakeBrowser.scripting, { executeScript: () => Promise.reject(new Error('No tab with id')) });
  await keepPictures();
  expect((await getPictures(id)).size).toBe(1);
});

test('without a grant the address stays, and the picture comes with the grant', async () => {
  granted = [];
  const id = await save('a');
  await keepPictures();
  expect(await pictureProgress(id)).toMatchObject({ kept: 0, waiting: 0, ungranted: ['pictures.example'] });
  granted = ['*://pictures.example/*'];
  await keepGrantedPictures();
  expect((await getPictures(id)).size).toBe(1);
});

test('offline nothing is asked for; the alarm stands', async () => {
  vi.stubGlobal('navigator', { onLine: false, locks: navigator.locks });
  const id = await save('a');
  await keepPictures();
  expect(asked).toEqual([]);
  expect(await pictureProgress(id)).toMatchObject({ waiting: 1 });
  expect(await fakeBrowser.alarms.get(PICTURES_ALARM)).toBeDefined();
});

test('a troubled server is asked again later, and given up in the end', async () => {
  answerWith(() => 503);
  const id = await save('a');
  vi.spyOn(Date, 'now');
  let now = Date.now();
  for (let round = 0; round < 8; round += 1) {
    vi.mocked(Date.now).mockReturnValue(now);
    await keepPictures();
    now += 24 * 60 * 60_000;
  }
  expect(asked).toHaveLength(5);
  expect(await pictureProgress(id)).toMatchObject({ waiting: 0, problems: new Map([['unreachable', 1]]) });
});

test('the space set aside is not exceeded, and what did not fit is told', async () => {
  await saveSettings({ pictureSpaceMb: 100 / 1024 / 1024 });
  const id = await save('a', 'bb', 'ccc', 'dddd');
  await keepPictures();
  const { kept, problems } = await pictureProgress(id);
  const stored = await library().pictures.toArray();
  expect(stored.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(100);
  expect(kept).toBe(stored.length);
  expect(kept).toBeGreaterThan(0);
  expect(problems.get('no-space')).toBe(4 - kept);
});

test('a picture that cannot be written is told, and the others are kept', async () => {
  const id = await save('a', 'bb');
  vi.spyOn(library().pictures, 'add').mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await keepPictures();
  expect(await pictureProgress(id)).toMatchObject({ kept: 1, waiting: 0, problems: new Map([['no-space', 1]]) });
});

test('a picture gets a thumbnail once, counted with it; one that is small or cannot be drawn is shown itself', async () => {
  const drawn: number[] = [];
  vi.stubGlobal('createImageBitmap', async (_: Blob, { resizeWidth }: { resizeWidth: number }) => {
    drawn.push(resizeWidth);
    if (drawn.length === 1) throw new Error('cannot be drawn');
    return { width: resizeWidth, height: 90, close: () => {} };
  });
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = () => ({ drawImage: () => {} });
      convertToBlob = async () => new Blob(['small'], { type: 'image/webp' });
    },
  );
  await save('a', 'bb', 'ccc');
  answerWith((url) => (url.includes('/a.') ? pngBytes(8, 8, 1) : pngBytes(640, 360, url.includes('bb') ? 2 : 3)));
  await keepPictures();
  await makeThumbnails();
  const pictures = await library().pictures.toArray();
  expect(drawn).toHaveLength(2);
  expect(pictures.some(({ lacksThumbnail }) => lacksThumbnail)).toBe(false);
  expect(pictures.filter(({ thumbnail }) => thumbnail !== undefined)).toHaveLength(1);
  for (const { blob, thumbnail, bytes } of pictures) expect(bytes).toBe(blob.size + (thumbnail?.size ?? 0));
  await makeThumbnails();
  expect(drawn).toHaveLength(2);
});
