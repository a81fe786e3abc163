import type { FeedHints } from '@/utils/feeds/parsed-feed.ts';
import type { SourcePreferences } from '@/utils/feeds/source-preferences.ts';
import type { FeedLocator, SourceKind } from '@/utils/feeds/source-target.ts';
import type { CheckReason } from '@/utils/schedule/next-check.ts';
import type { SeenMove } from '@/utils/schedule/permanent-move.ts';

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
