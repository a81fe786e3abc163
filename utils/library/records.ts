import type { CorrectableField } from '@/utils/article/corrections.ts';
import type { ArticleImage, Block, Byline } from '@/utils/article/extraction.ts';
import type { FetchState } from '@/utils/article/fetch-state.ts';
import type { PageDate } from '@/utils/article/page-date.ts';
import type { WordPressPost } from '@/utils/article/wordpress-post.ts';
import type { FeedHints } from '@/utils/feeds/parsed-feed.ts';
import type { SourcePreferences } from '@/utils/feeds/source-preferences.ts';
import type { FeedLocator, SourceKind } from '@/utils/feeds/source-target.ts';
import type { CheckReason } from '@/utils/schedule/next-check.ts';
import type { SeenMove } from '@/utils/schedule/permanent-move.ts';
import type { EngineConnection } from '@/utils/translate/engine-world.ts';
import type { GlossaryTerm } from '@/utils/translate/glossary.ts';
import type { MemoryUnit } from '@/utils/translate/memory/memory-unit.ts';
import type { PackedIndex } from '@/utils/translate/memory/packed-index.ts';

/** Where an article stands: removed ones wait in the trash so that removal can be undone. */
export type Shelf = 'library' | 'archive' | 'trash';

/** IndexedDB cannot index booleans. */
export type Flag = 0 | 1;

/** An entry of an index: a tag's newest articles on a shelf are one walk along it, whatever the library's size. */
export type TagPlace = [tagKey: string, shelf: Shelf, savedAt: number];

/** A saved article without its text. All times are milliseconds since the epoch. */
export interface ArticleRecord {
  id: string;
  /** Unique: see `urlKey()`. */
  urlKey: string;
  url: string;
  title: string;
  excerpt: string;
  bylines: Byline[];
  published: PageDate | null;
  /** For sorting; see `pageDateToMs()`. */
  publishedMs: number | null;
  modified: PageDate | null;
  siteName: string;
  /** Host name, for filtering. */
  siteKey: string;
  language: string;
  section: string | null;
  categories: string[];
  /** As written by the page or the reader; `tagPlaces` holds the normalised keys. */
  tags: string[];
  /** Where it stands in the lists of its tags; in the database only, see `putTagged()`. */
  tagPlaces?: TagPlace[];
  leadImage: ArticleImage | null;
  /** The page's copyright or licence notice; goes along with every share and export. */
  notice: string | null;
  words: number;
  readingMinutes: number;
  shelf: Shelf;
  read: Flag;
  favourite: Flag;
  note: string;
  /** Passages the reader had selected when saving. */
  quotes: string[];
  /** Fields the reader put right; saving again leaves them alone. */
  corrected: CorrectableField[];
  /** Only while it is a link whose text is still to come; both of its values are indexed. */
  toFetch?: FetchState;
  /** What its site's WordPress interface told of it, to show where a value comes from. */
  wordpress?: WordPressPost;
  savedAt: number;
  updatedAt: number;
}

/** An article's text, kept apart so that lists never load it. */
export interface ContentRecord {
  articleId: string;
  html: string;
  text: string;
  blocks: Block[];
  removed: string[];
  /** About how many bytes it takes, see `contentBytes()`; indexed, so that all of them are summed without a text read. */
  bytes?: number;
  updatedAt: number;
}

/** How many articles on the shelf `library` carry a tag; kept in the same transaction as the articles. */
export interface TagCountRecord {
  tagKey: string;
  /** The tag as first written. */
  name: string;
  count: number;
  updatedAt: number;
}

/** Another name of a tag: articles show it as written, lists and searches take the two for one. */
export interface TagAliasRecord {
  /** Its own `tagKey()`. */
  alias: string;
  /** As the reader wrote it. */
  name: string;
  /** The key of the tag that is meant; never an alias itself. */
  tagKey: string;
  updatedAt: number;
}

export type SourceState = 'ok' | 'failing' | 'gone';

export interface SourceFailure {
  /** `offline`, `http`, `timeout`, `not-a-feed`, `too-large`, `no-permission`, `redirected`. */
  code: string;
  status?: number;
  at: number;
}

/** A followed site, term, author, search or feed, with all that its schedule needs to survive the worker. */
export interface SourceRecord extends SourcePreferences {
  id: string;
  /** Unique: the first locator's address, normalised. */
  key: string;
  kind: SourceKind;
  title: string;
  siteName: string;
  pageUrl: string;
  /** Host name: requests are serialised per host. */
  host: string;
  locators: FeedLocator[];
  etag: string | null;
  lastModified: string | null;
  /** Last unconditional answer, for servers that always say 304. */
  lastFullAt: number;
  nextCheckAt: number;
  /** Why the next check is when it is. */
  checkReason?: CheckReason;
  /** When its latest posts were published: what its cadence is learned from. */
  postTimes?: number[];
  /** What its feed asks of those who poll it; an unchanged feed still asks it. */
  hints?: FeedHints;
  lastCheckedAt: number | null;
  lastSuccessAt: number | null;
  /** The host asked not to be asked before, neither by the clock nor by hand. */
  heldUntil?: number;
  /** Where the first address has been found to answer from, until it is believed. */
  move?: SeenMove | null;
  /** Posts published before this time have been forgotten: one that comes back is not new. */
  forgottenBefore?: number;
  /** When it was last looked through for posts to forget. */
  tidiedAt?: number;
  /** Posts between this time and the next known one may be missing: more came than the feed still held. */
  missingSince?: number | null;
  failures: number;
  state: SourceState;
  failure: SourceFailure | null;
  createdAt: number;
  updatedAt: number;
}

/** One check of a source as it went, for the source's page and for bug reports. */
export interface LedgerRecord {
  sourceId: string;
  /** When the check began. */
  at: number;
  outcome: 'fresh' | 'unchanged' | 'failed' | 'gone';
  /** A failure's code and HTTP status; see `SourceFailure`. */
  code?: string;
  status?: number;
  /** Posts that were new. */
  news: number;
  /** Sent to the server: more than one where an address refused or a gap was filled. */
  requests: number;
  /** Received, unpacked. */
  bytes: number;
  durationMs: number;
  /** More had come than the server still listed, and not all of it could be had. */
  hasGap: boolean;
  nextCheckAt: number;
  reason: CheckReason;
}

/** An entry's identity inside one source; how an edit is told from a new post. */
export interface SightingRecord {
  sourceId: string;
  identity: string;
  entryId: string;
  contentHash: string;
  seenAt: number;
}

export interface SummaryRecord {
  id: string;
  articleId: string;
  sourceLanguage: string;
  targetLanguage: string;
  engineId: string;
  createdAt: number;
  updatedAt: number;
}

export type SegmentState = 'new' | 'draft' | 'translated' | 'reviewed';

/** A doubt that stands no more, and why; the reason may be empty. */
export interface DismissedFinding {
  /** See `findingKey()`. */
  key: string;
  reason: string;
}

/** One row of the side by side view; `start` and `end` point into the article's `ContentRecord.text`. */
export interface SegmentRecord {
  id: string;
  summaryId: string;
  position: number;
  sourceText: string;
  blockId: string;
  start: number;
  end: number;
  targetText: string;
  /** What the engine gave, so that a reader's edit can be told and undone. */
  machineText: string;
  /** `human` text is never overwritten by an engine. */
  origin: 'machine' | 'human';
  state: SegmentState;
  /** What the reader wants to remember about the sentence. */
  note?: string;
  /** Doubts that the reader has waved through. */
  dismissed?: DismissedFinding[];
  /** A model's own words about the span, whose citation held. */
  written?: true;
  /** Cut or joined by hand: a new summary leaves its span as it is. */
  shaped?: true;
  updatedAt: number;
}

/** A sentence a person has translated; its id is the segment's. */
export interface MemoryUnitRecord extends MemoryUnit {
  pairKey: string;
}

/** The memory's index of a pair as it was last packed: made anew from the units whenever it is not there. */
export interface MemoryIndexRecord {
  pairKey: string;
  packed: PackedIndex;
}

export interface GlossaryTermRecord extends GlossaryTerm {
  id: string;
  pairKey: string;
  updatedAt: number;
}

/** What a segment's right side read before it was changed. */
export interface SegmentVersionRecord {
  id: string;
  segmentId: string;
  text: string;
  state: SegmentState;
  origin: SegmentRecord['origin'];
  /** When it had been written. */
  at: number;
}

/** The engine the reader has chosen for a pair of languages. */
export interface PairEngineRecord {
  pairKey: string;
  engineId: string;
  updatedAt: number;
}

/** Where a remote engine is and how it is entered; lives here because no page of the web can read this database. */
export interface EngineConnectionRecord extends EngineConnection {
  engineId: string;
  /** Characters that may be sent in a calendar month. */
  monthlyCap: number;
  updatedAt: number;
}

/** What was sent to an engine in a calendar month. */
export interface EngineUsageRecord {
  engineId: string;
  /** `2026-11`, by the reader's clock. */
  month: string;
  characters: number;
  requests: number;
}

/** A machine's translation of one sentence; the key is `translationCacheKey()`. */
export interface CachedTranslationRecord {
  key: string;
  text: string;
  usedAt: number;
}

/** What was removed for good, so that a later synchronisation does not bring it back. */
export interface TombstoneRecord {
  id: string;
  table: string;
  deletedAt: number;
}
