import { expect, test } from 'vitest';
import { readBackup, readPictures, writeBackup } from '@/utils/exchange/backup.ts';
import { knownChoices } from '@/utils/exchange/backup-choices.ts';
import type { BackupPicture } from '@/utils/exchange/backup-picture.ts';
import { sha256Hex } from '@/utils/exchange/backup-stream.ts';
import { type BackupRows, noRows } from '@/utils/exchange/backup-tables.ts';
import { fromBase64 } from '@/utils/exchange/base64.ts';
import { repack } from './repack.ts';

const WITH_ARTICLE: BackupRows = {
  ...noRows(),
  articles: [
    {
      ...{ id: 'a', urlKey: 'news.example/a', url: 'https://news.example/a', title: '題', excerpt: '', bylines: [] },
      ...{
        published: { day: '2026-01-02' },
        publishedMs: null,
        modified: null,
        siteName: '報',
        siteKey: 'news.example',
      },
      ...{
        language: 'zh-TW',
        section: null,
        categories: [],
        tags: ['志工'],
        leadImage: null,
        notice: '版權所有',
        words: 1,
      },
      ...{ readingMinutes: 1, shelf: 'library', read: 0, favourite: 1, note: '', quotes: [], corrected: ['title'] },
      ...{ savedAt: 1, updatedAt: 2 },
    },
  ],
};

/** A file of these tables as a stranger may write it, with a checksum that is right. */
async function forged(change: (tables: Record<string, unknown[]>) => void): Promise<Blob> {
  const tables = JSON.parse(JSON.stringify(WITH_ARTICLE));
  change(tables);
  return writeBackup(tables, 1);
}

const article = (tables: Record<string, unknown[]>): Record<string, unknown> => Object(tables.articles?.[0]);

const read = { exportedAt: 1, choices: {}, pictures: 0, rows: WITH_ARTICLE };

/** A PNG of one pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

async function pictureOf(data: string): Promise<BackupPicture> {
  return { hash: await sha256Hex(fromBase64(data)), data };
}

test('what is written is read, compressed or not', async () => {
  const file = await writeBackup(WITH_ARTICLE, 1);
  expect(await readBackup(file)).toEqual({ ok: true, value: read });
  const plain = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
  expect(plain.size).toBeGreaterThan(file.size);
  expect(await readBackup(plain)).toEqual({ ok: true, value: read });
});

test('pictures go along, told anew from their bytes', async () => {
  const file = await writeBackup(WITH_ARTICLE, 1, { pictures: [await pictureOf(PIXEL)] });
  expect(await readBackup(file)).toMatchObject({ ok: true, value: { pictures: 1 } });
  for await (const { width, height, blob } of readPictures(file)) {
    expect([width, height, blob.type]).toEqual([1, 1, 'image/png']);
  }
});

test.each([
  ['a script called a picture', async () => pictureOf(btoa('<svg onload="x()">'))],
  ['a picture under another’s name', async () => ({ ...(await pictureOf(PIXEL)), hash: 'ff'.repeat(32) })],
  ['no base64', async () => ({ hash: 'ff', data: '…' })],
])('%s: the whole file is refused', async (_, picture) => {
  expect((await readBackup(await writeBackup(WITH_ARTICLE, 1, { pictures: [await picture()] }))).ok).toBe(false);
});

test.each([
  ['nothing', '', 'not-a-backup'],
  ['not JSON', 'hello', 'not-a-backup'],
  ['another program’s JSON', '{"version":1,"bookmarks":[]}', 'not-a-backup'],
  ['null', 'null', 'not-a-backup'],
  ['cut off after a line', '{"format":"windlion-backup","version":1,"exportedAt":1}\n', 'damaged'],
  ['cut off in a line', '{"format":"windlion-backup","version":1,"exportedAt":1}\n{"table":"art', 'damaged'],
  ['an unknown table', '{"format":"windlion-backup","version":1,"exportedAt":1}\n{"table":"x","rows":[]}', 'invalid'],
])('%s is refused', async (_, file, error) => {
  expect(await readBackup(new Blob([file]))).toMatchObject({ ok: false, error });
});

test('cut off at any byte, it is refused', async () => {
  const file = await writeBackup(WITH_ARTICLE, 1, { pictures: [await pictureOf(PIXEL)] });
  for (let end = 0; end < file.size; end += 7) {
    expect((await readBackup(file.slice(0, end))).ok, `${end} of ${file.size} bytes`).toBe(false);
  }
});

test('a later version, a changed row, a row too many and lines in another order are refused', async () => {
  const file = await writeBackup(WITH_ARTICLE, 1, { pictures: [await pictureOf(PIXEL)] });
  const changed = async (change: (text: string) => string) => readBackup(await repack(file, change));
  expect(await changed((text) => text.replace('"version":1', '"version":2'))).toMatchObject({ error: 'newer-version' });
  expect(await changed((text) => text.replace('"題"', '"提"'))).toMatchObject({ error: 'damaged' });
  expect(await changed((text) => text.replace(/\n\{"checksum/u, '\n{"table":"articles","rows":[]}$&'))).toMatchObject({
    error: 'damaged',
  });
  expect(await changed((text) => `${text}\n{"table":"articles","rows":[]}`)).toMatchObject({ error: 'invalid' });
  const swapped = (text: string): string => {
    const [head = '', articles = '', pictures = '', ...rest] = text.split('\n');
    return [head, pictures, articles, ...rest].join('\n');
  };
  expect(await changed(swapped)).toMatchObject({ error: 'damaged' });
});

test.each<[string, (tables: Record<string, unknown[]>) => void]>([
  ['a script as address', (tables) => Object.assign(article(tables), { url: 'javascript:x()' })],
  ['a text as number', (tables) => Object.assign(article(tables), { savedAt: '1' })],
  ['an unknown shelf', (tables) => Object.assign(article(tables), { shelf: 'attic' })],
  ['a missing key', (tables) => delete article(tables).note],
  ['a list of lists', (tables) => Object.assign(article(tables), { tags: [['志工']] })],
  ['a row that is none', (tables) => tables.articles?.push(null)],
])('%s: the whole file is refused', async (_, change) => {
  expect(await readBackup(await forged(change))).toMatchObject({ ok: false, error: 'invalid' });
});

test('an own __proto__ is refused, an unknown key left behind', async () => {
  const file = await writeBackup(WITH_ARTICLE, 1);
  const hostile = await repack(file, (text) => text.replace('"id":"a"', '"__proto__":{"isAdmin":true},"id":"a"'));
  expect(await readBackup(hostile)).toMatchObject({ ok: false, error: 'invalid' });
  const later = await readBackup(await forged((tables) => Object.assign(article(tables), { later: 1 })));
  expect(later).toEqual({ ok: true, value: read });
});

const CHOICES = {
  settings: { theme: 'dark', rules: [{ kind: 'exclude', words: '廣告' }], segmentKeys: { next: 'j' } },
  reading: { sizePercent: 120, faces: { han: 'sans' } },
  searches: ['tag:志工'],
  siteRules: [{ host: 'news.example', field: 'published', source: 'json-ld' }],
  toldApart: ['a b'],
} as const;

test('choices go along, only those that are known', async () => {
  const settings = { ...CHOICES.settings, checking: 'of another version', apiKey: 'secret' };
  const choices = knownChoices({ ...CHOICES, settings });
  expect(choices).toEqual(CHOICES);
  const file = await writeBackup(WITH_ARTICLE, 1, { choices });
  expect(await readBackup(file)).toEqual({ ok: true, value: { ...read, choices: CHOICES } });
});

test.each([
  ['a size beyond its bounds', '"sizePercent":120', '"sizePercent":9000'],
  ['an unknown theme', '"theme":"dark"', '"theme":"loud"'],
  ['a key that reaches a prototype', '{"next":"j"}', '{"__proto__":"j"}'],
])('choices with %s: the whole file is refused', async (_, written, instead) => {
  const file = await writeBackup(WITH_ARTICLE, 1, { choices: knownChoices(CHOICES) });
  const forgedFile = await repack(file, (text) => text.replace(written, instead));
  expect(await readBackup(forgedFile)).toMatchObject({ ok: false, error: 'invalid' });
});
