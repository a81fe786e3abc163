import { CORRECTABLE_FIELDS } from '@/utils/article/corrections.ts';
import { BLOCK_KINDS, BYLINE_ROLES } from '@/utils/article/extraction.ts';
import { FETCH_PROBLEMS } from '@/utils/article/fetch-state.ts';
import { RULE_KINDS } from '@/utils/feeds/source-preferences.ts';
import { SOURCE_KINDS } from '@/utils/feeds/source-target.ts';
import { listOf, nullable, number, objectOf, oneOf, type Shaped, text, truth, webAddress } from './checked-shape.ts';

const flag = oneOf(0, 1);
const pageDate = objectOf({ day: text }, { time: text, zone: text });
const image = objectOf({ url: webAddress }, { alt: text, caption: text, credit: text, width: number, height: number });
const byline = objectOf({ name: text, role: oneOf(...BYLINE_ROLES) }, { url: text });
const block = objectOf(
  { id: text, kind: oneOf(...BLOCK_KINDS), text, start: number, end: number },
  { level: number, lang: text, url: text },
);
const wordpress = objectOf({
  title: text,
  excerpt: text,
  published: nullable(pageDate),
  authors: listOf(text),
  categories: listOf(text),
  tags: listOf(text),
  image: nullable(image),
});
const pair = objectOf({ source: text, target: text });
const segmentState = oneOf('new', 'draft', 'translated', 'reviewed');
const segmentOrigin = oneOf('machine', 'human');
/** See `QuietHours`. */
export const quietHours = objectOf({ fromMinute: number, toMinute: number });
/** See `KeywordRule`. */
export const keywordRule = objectOf({ kind: oneOf(...RULE_KINDS), words: text });
const failure = objectOf({ code: text, at: number }, { status: number });

/** What a backup holds of each table, key by key; what is packed or counted from these is made anew. */
export const BACKUP_TABLES = {
  articles: objectOf(
    {
      id: text,
      urlKey: text,
      url: webAddress,
      title: text,
      excerpt: text,
      bylines: listOf(byline),
      published: nullable(pageDate),
      publishedMs: nullable(number),
      modified: nullable(pageDate),
      siteName: text,
      siteKey: text,
      language: text,
      section: nullable(text),
      categories: listOf(text),
      tags: listOf(text),
      leadImage: nullable(image),
      notice: nullable(text),
      words: number,
      readingMinutes: number,
      shelf: oneOf('library', 'archive', 'trash'),
      read: flag,
      favourite: flag,
      note: text,
      quotes: listOf(text),
      corrected: listOf(oneOf(...CORRECTABLE_FIELDS)),
      savedAt: number,
      updatedAt: number,
    },
    { toFetch: objectOf({ problem: oneOf(...FETCH_PROBLEMS), attempts: number }, { dueAt: number }), wordpress },
  ),
  contents: objectOf({
    articleId: text,
    html: text,
    text,
    blocks: listOf(block),
    removed: listOf(text),
    updatedAt: number,
  }),
  tagCounts: objectOf({ tagKey: text, name: text, count: number, updatedAt: number }),
  tagAliases: objectOf({ alias: text, name: text, tagKey: text, updatedAt: number }),
  sources: objectOf(
    {
      id: text,
      key: text,
      kind: oneOf(...SOURCE_KINDS),
      title: text,
      siteName: text,
      pageUrl: webAddress,
      host: text,
      locators: listOf(objectOf({ format: oneOf('feed', 'wp-rest'), url: webAddress })),
      etag: nullable(text),
      lastModified: nullable(text),
      lastFullAt: number,
      nextCheckAt: number,
      lastCheckedAt: nullable(number),
      lastSuccessAt: nullable(number),
      failures: number,
      state: oneOf('ok', 'failing', 'gone'),
      failure: nullable(failure),
      folder: text,
      badge: truth,
      notify: truth,
      quiet: nullable(quietHours),
      rules: listOf(keywordRule),
      paused: truth,
      createdAt: number,
      updatedAt: number,
    },
    { postTimes: listOf(number), forgottenBefore: number },
  ),
  // Where a post stands follows from its sources, and is found anew.
  entries: objectOf(
    {
      id: text,
      urlKey: text,
      url: webAddress,
      title: text,
      author: nullable(text),
      excerpt: text,
      imageUrl: nullable(webAddress),
      siteName: text,
      sourceIds: listOf(text),
      unread: flag,
      sortAt: number,
      publishedMs: nullable(number),
      firstSeenAt: number,
      updatedAt: number,
    },
    { edit: objectOf({ at: number, fields: listOf(oneOf('title', 'link', 'date', 'text')) }, { titleBefore: text }) },
  ),
  sightings: objectOf({ sourceId: text, identity: text, entryId: text, contentHash: text, seenAt: number }),
  summaries: objectOf({
    id: text,
    articleId: text,
    sourceLanguage: text,
    targetLanguage: text,
    engineId: text,
    createdAt: number,
    updatedAt: number,
  }),
  segments: objectOf(
    {
      id: text,
      summaryId: text,
      position: number,
      sourceText: text,
      blockId: text,
      start: number,
      end: number,
      targetText: text,
      machineText: text,
      origin: segmentOrigin,
      state: segmentState,
      updatedAt: number,
    },
    {
      note: text,
      dismissed: listOf(objectOf({ key: text, reason: text })),
      written: oneOf(true),
      shaped: oneOf(true),
    },
  ),
  segmentVersions: objectOf({
    id: text,
    segmentId: text,
    text,
    state: segmentState,
    origin: segmentOrigin,
    at: number,
  }),
  memoryUnits: objectOf({ id: text, pairKey: text, source: text, target: text, pair, updatedAt: number }),
  glossaryTerms: objectOf(
    { id: text, pairKey: text, source: text, target: text, pair, updatedAt: number },
    { variants: listOf(text), alternatives: listOf(text), keepAsIs: truth, note: text, site: text },
  ),
  pairEngines: objectOf({ pairKey: text, engineId: text, updatedAt: number }),
  contentVersions: objectOf({
    id: text,
    articleId: text,
    html: text,
    text,
    blocks: listOf(block),
    removed: listOf(text),
    savedAt: number,
  }),
  articlePictures: objectOf({ articleId: text, url: webAddress }, { hash: text }),
  readingPositions: objectOf({ articleId: text, element: number, part: number, progress: number, updatedAt: number }),
  highlights: objectOf({
    id: text,
    articleId: text,
    blockId: text,
    start: number,
    end: number,
    text,
    note: text,
    createdAt: number,
    updatedAt: number,
  }),
  tombstones: objectOf({ id: text, table: text, deletedAt: number }),
} as const;

export type BackupTable = keyof typeof BACKUP_TABLES;

/** The tables a backup holds, in the order in which they are restored. */
export const BACKUP_TABLE_NAMES = Object.keys(BACKUP_TABLES) as BackupTable[];

/** A backup of nothing. */
export function noRows(): BackupRows {
  return Object.fromEntries(BACKUP_TABLE_NAMES.map((name) => [name, []])) as unknown as BackupRows;
}

/** All rows of all tables. */
export type BackupRows = { [Name in BackupTable]: Shaped<(typeof BACKUP_TABLES)[Name]>[] };
