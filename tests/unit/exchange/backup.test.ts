import { expect, test } from 'vitest';
import { readBackup, writeBackup } from '@/utils/exchange/backup.ts';
import type { BackupRows } from '@/utils/exchange/backup-tables.ts';

const NOTHING: BackupRows = {
  articles: [],
  contents: [],
  tagCounts: [],
  sources: [],
  entries: [],
  tagAliases: [],
  sightings: [],
  summaries: [],
  segments: [],
  tombstones: [],
};

const WITH_ARTICLE: BackupRows = {
  ...NOTHING,
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
async function forged(change: (tables: Record<string, unknown[]>) => void): Promise<string> {
  const tables = JSON.parse(JSON.stringify(WITH_ARTICLE));
  change(tables);
  return writeBackup(tables, 1);
}

const article = (tables: Record<string, unknown[]>): Record<string, unknown> => Object(tables.articles?.[0]);

test('what is written is read', async () => {
  expect(await readBackup(await writeBackup(WITH_ARTICLE, 1))).toEqual({ ok: true, value: WITH_ARTICLE });
});

test.each([
  ['not JSON', 'hello', 'not-a-backup'],
  ['another program’s JSON', '{"version":1,"bookmarks":[]}', 'not-a-backup'],
  ['null', 'null', 'not-a-backup'],
  ['cut off', '{"format":"windlion-backup","version":1,"tab', 'damaged'],
  ['no checksum', '{"format":"windlion-backup","version":1,"tables":{}}', 'invalid'],
])('%s is refused', async (_, file, error) => {
  expect(await readBackup(file)).toMatchObject({ ok: false, error });
});

test('a later version and a changed row are refused', async () => {
  const file = await writeBackup(WITH_ARTICLE, 1);
  expect(await readBackup(file.replace('"version":1', '"version":2'))).toMatchObject({ error: 'newer-version' });
  expect(await readBackup(file.replace('"題"', '"提"'))).toMatchObject({ error: 'damaged' });
});

test.each<[string, (tables: Record<string, unknown[]>) => void]>([
  ['a script as address', (tables) => Object.assign(article(tables), { url: 'javascript:x()' })],
  ['a text as number', (tables) => Object.assign(article(tables), { savedAt: '1' })],
  ['an unknown shelf', (tables) => Object.assign(article(tables), { shelf: 'attic' })],
  ['a missing key', (tables) => delete article(tables).note],
  ['a missing table', (tables) => delete tables.segments],
  ['a list of lists', (tables) => Object.assign(article(tables), { tags: [['志工']] })],
  ['a row that is none', (tables) => tables.articles?.push(null)],
])('%s: the whole file is refused', async (_, change) => {
  expect(await readBackup(await forged(change))).toMatchObject({ ok: false, error: 'invalid' });
});

test('an own __proto__ is refused, an unknown key left behind', async () => {
  const file = await writeBackup(WITH_ARTICLE, 1);
  const hostile = file.replace('"id":"a"', '"__proto__":{"isAdmin":true},"id":"a"');
  expect(await readBackup(hostile)).toMatchObject({ ok: false, error: 'invalid' });
  const read = await readBackup(await forged((tables) => Object.assign(article(tables), { later: 1 })));
  expect(read).toEqual({ ok: true, value: WITH_ARTICLE });
});
