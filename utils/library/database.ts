import Dexie, { type Table } from 'dexie';
import type {
  ArticleRecord,
  ContentRecord,
  TagAliasRecord,
  TagCountRecord,
  TombstoneRecord,
} from './article-records.ts';
import type { EntryRecord } from './entry-record.ts';
import { refuseOtherVersions, withinVersion } from './other-versions.ts';
import { patient } from './patient-open.ts';
import type { ArticlePictureRecord, PictureRecord } from './picture-records.ts';
import type { ContentVersionRecord, HighlightRecord, ReadingPositionRecord } from './reading-records.ts';
import type { SearchBodyRecord, SearchHeadRecord } from './search-block-records.ts';
import type { SiteListsRecord } from './site-lists-record.ts';
import type { LedgerRecord, SightingRecord, SourceRecord } from './source-records.ts';
import type {
  CachedTranslationRecord,
  EngineConnectionRecord,
  EngineUsageRecord,
  GlossaryTermRecord,
  MemoryIndexRecord,
  MemoryUnitRecord,
  PairEngineRecord,
  SegmentRecord,
  SegmentVersionRecord,
  SummaryRecord,
} from './translation-records.ts';

/** The name of the one IndexedDB database. */
export const DATABASE_NAME = 'windlion';

/** The last of the versions below. */
const VERSION = 1;

/** The library's tables; every list a person sees is one bounded walk along one of these indexes. */
export class LibraryDatabase extends Dexie {
  declare articles: Table<ArticleRecord, string>;
  declare contents: Table<ContentRecord, string>;
  declare pictures: Table<PictureRecord, string>;
  declare articlePictures: Table<ArticlePictureRecord, [string, string]>;
  declare contentVersions: Table<ContentVersionRecord, string>;
  declare readingPositions: Table<ReadingPositionRecord, string>;
  declare highlights: Table<HighlightRecord, string>;
  declare tagCounts: Table<TagCountRecord, string>;
  declare tagAliases: Table<TagAliasRecord, string>;
  declare searchHeads: Table<SearchHeadRecord, number>;
  declare searchBodies: Table<SearchBodyRecord, number>;
  declare sources: Table<SourceRecord, string>;
  declare entries: Table<EntryRecord, string>;
  declare sightings: Table<SightingRecord, [string, string]>;
  declare ledger: Table<LedgerRecord, [string, number]>;
  declare siteLists: Table<SiteListsRecord, string>;
  declare summaries: Table<SummaryRecord, string>;
  declare segments: Table<SegmentRecord, string>;
  declare memoryUnits: Table<MemoryUnitRecord, string>;
  declare memoryIndexes: Table<MemoryIndexRecord, string>;
  declare glossaryTerms: Table<GlossaryTermRecord, string>;
  declare segmentVersions: Table<SegmentVersionRecord, string>;
  declare pairEngines: Table<PairEngineRecord, string>;
  declare engineConnections: Table<EngineConnectionRecord, string>;
  declare engineUsage: Table<EngineUsageRecord, [string, string]>;
  declare cachedTranslations: Table<CachedTranslationRecord, string>;
  declare tombstones: Table<TombstoneRecord, string>;
  declare identity: Table<{ name: string; value: string }, string>;

  constructor(name = DATABASE_NAME) {
    super(name, {
      chromeTransactionDurability: 'strict',
      indexedDB: withinVersion(patient(indexedDB), VERSION) as IDBFactory,
      IDBKeyRange,
    });
    refuseOtherVersions(this, VERSION);
    this.version(VERSION).stores({
      articles:
        'id, &urlKey, [shelf+savedAt], [siteKey+savedAt], *tagPlaces, updatedAt, toFetch.dueAt, toFetch.problem',
      contents: 'articleId, bytes',
      pictures: 'hash, bytes, lacksThumbnail',
      articlePictures: '[articleId+url], hash, dueAt, problem',
      contentVersions: 'id, [articleId+savedAt]',
      readingPositions: 'articleId, updatedAt',
      highlights: 'id, articleId, updatedAt',
      tagCounts: 'tagKey, count',
      tagAliases: 'alias, tagKey',
      searchHeads: 'key, [key+revision], *ids, folding',
      searchBodies: 'key',
      sources: 'id, &key, nextCheckAt, host',
      entries: 'id, &urlKey, [place+sortAt], counted, *unreadIn, untold, *sourceIds',
      sightings: '[sourceId+identity], entryId',
      ledger: '[sourceId+at]',
      siteLists: 'host, updatedAt',
      summaries: 'id, articleId, &[articleId+targetLanguage]',
      segments: 'id, summaryId, [summaryId+position]',
      memoryUnits: 'id, pairKey, [pairKey+updatedAt]',
      memoryIndexes: 'pairKey',
      glossaryTerms: 'id, pairKey',
      segmentVersions: 'id, [segmentId+at]',
      pairEngines: 'pairKey',
      engineConnections: 'engineId',
      engineUsage: '[engineId+month]',
      cachedTranslations: 'key, usedAt',
      tombstones: 'id, deletedAt',
      identity: 'name',
    });
  }
}

let opened: LibraryDatabase | null = null;

/** The tables that change together when an article does. */
export function articleTables(): Table[] {
  const db = library();
  return [
    ...[db.articles, db.contents, db.contentVersions, db.tagCounts, db.tagAliases, db.pictures, db.articlePictures],
    ...[db.searchHeads, db.searchBodies],
  ];
}

/** The one connection of this page or worker, opened at first use. */
export function library(): LibraryDatabase {
  // One that could not be opened is given up, so that whoever asks next heals it.
  if (opened === null || opened.hasFailed()) opened = new LibraryDatabase();
  return opened;
}

/** Gives up a connection that broke; the next use opens another, which heals what “Internal error opening backing store” has broken. */
export function reopenLibrary(): void {
  opened?.close({ disableAutoOpen: true });
  opened = null;
}

/** Does something with the library, and once more over a new connection where the old one broke. */
export async function withHealing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isStorageFull(error)) throw error;
    reopenLibrary();
    return work();
  }
}

/** Whether it was want of space that kept something out of the library. */
export function isStorageFull(error: unknown): boolean {
  return error instanceof Error && /quota/iu.test(`${error.name} ${error.message}`);
}
