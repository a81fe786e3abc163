import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { sha256 } from '@/utils/article/sha-256.ts';
import { saveExtraction } from '@/utils/library/articles.ts';
import { library } from '@/utils/library/database.ts';
import { deleteForGood } from '@/utils/library/delete-articles.ts';
import { cancelPictures, pictureProgress, retryPictures, retryUngranted } from '@/utils/library/picture-progress.ts';
import {
  claimPicture,
  duePictures,
  getLeadPictures,
  getPictures,
  settlePicture,
  storePicture,
} from '@/utils/library/pictures.ts';
import { freePictures, storageUse } from '@/utils/library/storage-use.ts';
import { pngBytes } from '../pictures/picture-bytes.ts';
import { sampleExtraction } from './sample-extraction.ts';

beforeEach(() => Promise.all(library().tables.map((table) => table.clear())));

const ROOF = 'https://pictures.example/roof.png';
const WELL = 'https://pictures.example/well.png';

/** Saves an article that shows these pictures. */
async function saveWith(path: string, pictures: string[], now = 1): Promise<string> {
  const extraction = sampleExtraction(`https://news.example/${path}`);
  const blocks = pictures.map((url) => ({ id: url, kind: 'image' as const, text: '', start: 0, end: 0, url }));
  const content = extraction.content && { ...extraction.content, blocks };
  return (await saveExtraction({ ...extraction, content }, now, { pictures })).article.id;
}

async function fetchAll(seedOf: (url: string) => number): Promise<void> {
  for (const link of await duePictures(9, 99)) {
    const bytes = pngBytes(8, 8, seedOf(link.url));
    const blob = new Blob([bytes], { type: 'image/png' });
    await claimPicture(link, 99);
    await storePicture(link, { hash: await sha256(bytes), blob, bytes: blob.size, width: 8, height: 8 });
  }
}

const same = () => 7;
const byAddress = (url: string) => url.length;

test('pictures come to the address that the text names; the same bytes are stored once', async () => {
  const first = await saveWith('a', [ROOF, `${WELL}?large`]);
  const second = await saveWith('b', [ROOF]);
  await fetchAll(same);
  expect([...(await getPictures(first)).keys()]).toEqual([ROOF, `${WELL}?large`]);
  expect(await (await getPictures(second)).get(ROOF)?.arrayBuffer()).toEqual(pngBytes(8, 8, 7).buffer);
  expect((await storageUse()).pictures).toEqual({ count: 1, bytes: 64 });
});

test('the pictures of a list are the kept lead pictures of its articles', async () => {
  const ids = [await saveWith('a', [ROOF]), await saveWith('b', [ROOF]), await saveWith('c', [])];
  const rows = ids.map((id) => ({ id, leadImage: { url: ROOF } }));
  expect((await getLeadPictures(rows)).size).toBe(0);
  await fetchAll(same);
  const found = await getLeadPictures([...rows, { id: 'gone', leadImage: null }]);
  expect([...found.keys()]).toEqual(ids.slice(0, 2));
  expect(new Set([...found.values()].map(({ hash }) => hash)).size).toBe(1);
});

test('a picture is freed with the last article that shows it', async () => {
  const [first, second] = [await saveWith('a', [ROOF]), await saveWith('b', [ROOF])];
  await fetchAll(same);
  await deleteForGood([first], 2);
  expect((await getPictures(second)).size).toBe(1);
  await deleteForGood([second], 2);
  expect(await storageUse()).toEqual({ pictures: { count: 0, bytes: 0 }, texts: { count: 0, bytes: 0 } });
  expect(await library().articlePictures.count()).toBe(0);
});

test('a text that no longer shows a picture lets it go; what is known is not fetched again', async () => {
  const id = await saveWith('a', [ROOF, `${WELL}?large`]);
  await fetchAll(byAddress);
  await saveWith('a', [ROOF], 2);
  expect([...(await getPictures(id)).keys()]).toEqual([ROOF]);
  expect((await storageUse()).pictures.count).toBe(1);
  expect(await duePictures(9, 9)).toEqual([]);
});

test('space is given back, of some articles or of all, and the pictures can be fetched again', async () => {
  const [first, second] = [await saveWith('a', [ROOF, `${WELL}?large`]), await saveWith('b', [ROOF])];
  await fetchAll(byAddress);
  expect(await freePictures([first])).toBe(64);
  expect((await getPictures(second)).size).toBe(1);
  expect(await freePictures()).toBe(64);
  expect(await pictureProgress(first)).toMatchObject({ total: 2, kept: 0, waiting: 0 });
  await retryPictures(first, 3);
  expect(await duePictures(9, 9)).toHaveLength(2);
});

test('a claim puts a picture off, so that a worker that died on it does not ask again at once', async () => {
  await saveWith('a', [ROOF]);
  const [link] = await duePictures(9, 9);
  expect(link && (await claimPicture(link, 500))).toBe(true);
  expect(await duePictures(9, 9)).toEqual([]);
  expect(await duePictures(500, 9)).toMatchObject([{ url: ROOF, attempts: 1 }]);
});

test('what was cancelled or deleted meanwhile is neither stored nor asked for', async () => {
  const [kept, deleted] = [await saveWith('a', [ROOF]), await saveWith('b', [WELL])];
  const links = await duePictures(9, 9);
  await cancelPictures(kept);
  await deleteForGood([deleted], 2);
  const picture = { hash: 'h', blob: new Blob(['x']), bytes: 1, width: 1, height: 1 };
  for (const link of links) {
    expect([await claimPicture(link, 99), await storePicture(link, picture)]).toEqual([false, false]);
    await settlePicture(link, { dueAt: 1 });
  }
  expect(await library().pictures.count()).toBe(0);
  expect(await pictureProgress(kept)).toMatchObject({ waiting: 0, problems: new Map([['dropped', 1]]) });
  expect(await pictureProgress(deleted)).toMatchObject({ total: 0 });
});

test('a grant brings back what only the want of it kept away', async () => {
  await saveWith('a', [ROOF, WELL]);
  for (const link of await duePictures(9, 9)) await settlePicture(link, { problem: 'no-access' });
  await retryUngranted(5, async (url) => url === ROOF);
  expect(await duePictures(9, 9)).toMatchObject([{ url: ROOF, dueAt: 5 }]);
});
