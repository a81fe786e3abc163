import type { Corrections } from '@/utils/article/corrections.ts';
import type { Extraction } from '@/utils/article/extraction.ts';
import type { FetchProblem } from '@/utils/article/fetch-state.ts';
import type { PageReport } from '@/utils/article/page-report.ts';
import type { Result } from '@/utils/article/result.ts';
import type { FiledTarget } from '@/utils/exchange/plan-opml.ts';
import type { SourcePreferences } from '@/utils/feeds/source-preferences.ts';
import type { SourceTarget } from '@/utils/feeds/source-target.ts';
import type { Shelf } from '@/utils/library/article-records.ts';
import type { MarkedRead } from '@/utils/library/entry-reading.ts';
import type { ShelvesBefore } from '@/utils/library/shelves.ts';
import type { RemovedSource } from '@/utils/library/unfollow.ts';

/** Why something is not in the library; what is `set-aside` gets there by itself, as soon as it can be written. */
export type SaveError = 'no-access' | 'nothing-here' | 'storage-full' | 'storage-failed' | 'set-aside';

/** What is known of a page without reading it, should it be gone by then. */
export interface KnownPage {
  url: string;
  title?: string | null;
}

/** Why something is not followed; nothing has changed then. */
export type FollowError =
  | 'no-access'
  | 'already-followed'
  | 'nothing-to-follow'
  | 'not-an-address'
  | 'private-address'
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'not-found'
  | 'login-page'
  | 'busy'
  | 'server-error'
  | 'too-large'
  | 'empty'
  | 'not-a-feed'
  | 'no-feed';

/** An address that a reader has typed; one in the own network only with the reader's word. */
export interface AddressWish {
  address: string;
  allowPrivate: boolean;
}

export type FollowWish = { target: SourceTarget } | AddressWish;

/** What a typed address has brought. */
export type AddressAnswer =
  | { kind: 'followed'; title: string }
  | { kind: 'choices'; targets: SourceTarget[] }
  | { kind: 'failed'; error: FollowError };

export interface SavedArticle {
  articleId: string;
  title: string;
  /** The page was in the library already: its text was refreshed, tags and note were left alone. */
  wasSaved: boolean;
  /** It is a link so far, and why. */
  missing?: FetchProblem;
}

export interface CheckOutcome {
  checked: number;
  failed: number;
  /** Posts that are new since the last check. */
  fresh: number;
}

export interface FollowedSource {
  sourceId: string;
  title: string;
  outcome: CheckOutcome;
}

/** What the background answers. All but `pageSeen` is for the extension's own pages only. */
export interface BackgroundProtocol {
  /** From a content script: a page has loaded; the toolbar icon says what it is. */
  pageSeen(report: PageReport): Promise<null>;
  /** Extract the page in a tab and save it, with what the reader put right and selected. */
  saveTab(request: {
    tabId: number;
    corrections?: Corrections;
    quote?: string;
    known?: KnownPage;
  }): Promise<Result<SavedArticle, SaveError>>;
  /** Save the page behind a link without opening it: the link at once, its text as soon as it can be had. */
  saveLink(request: { url: string; title: string }): Promise<Result<SavedArticle, SaveError>>;
  /** Save posts that the listing in a tab shows: whole where it shows them so, else as links whose texts follow. */
  saveListed(request: { tabId: number; urls: string[] }): Promise<Result<SavedArticle[], SaveError>>;
  /** Fetch the pictures of an article that are not kept, anew. */
  fetchPictures(request: { articleId: string }): Promise<null>;
  /** Take saved links up again whose text was not to be had. */
  fetchLinks(request: { articleIds?: string[] }): Promise<null>;
  /** Move articles to a shelf, all or none; the toolbar icons follow. Tells the shelves they came from. */
  moveArticles(request: { articleIds: string[]; shelf: Shelf }): Promise<ShelvesBefore>;
  /** Put articles back where a move took them from; the toolbar icons follow. */
  restoreShelves(request: { shelves: ShelvesBefore }): Promise<null>;
  /** Follow, and make the first check: one request to the server. */
  follow(request: { target: SourceTarget }): Promise<Result<FollowedSource, FollowError>>;
  /** Follow all of these that are not followed yet; resolves with the new ones' ids, which are still to be checked. */
  followMany(request: { filed: FiledTarget[] }): Promise<string[]>;
  /** Follow as soon as the site's grant, which is being asked for, is given: its dialog may close the popup. */
  followOnceGranted(request: FollowWish): Promise<null>;
  /** Follow what a typed address leads to, or tell what there is to choose from. */
  followAddress(request: AddressWish): Promise<AddressAnswer>;
  /** What was typed into a popup that the browser has closed for its dialog, and what came of it; told once. */
  unfinishedAddress(request: Record<string, never>): Promise<{ address: string; answer: AddressAnswer | null } | null>;
  /** Stop following; what that takes away is handed out for its undoing, `null` if it was not followed. */
  unfollow(request: { sourceId: string }): Promise<RemovedSource | null>;
  /** Undo the unfollowing: nothing is asked of the server. */
  followAgain(request: { removed: RemovedSource }): Promise<null>;
  /** Change what the reader wants of a source, or what it is called; badge and schedule follow. */
  changeSource(request: { sourceId: string; change: Partial<SourcePreferences & { title: string }> }): Promise<null>;
  /** Ask a source at this one of its addresses first: a move that was believed can be taken back. */
  preferAddress(request: { sourceId: string; url: string }): Promise<null>;
  /** Check these sources, or all, now. */
  checkNow(request: { sourceIds: string[] | 'all' }): Promise<CheckOutcome>;
  /** Mark entries as read, and take note of the gaps of these sources; the badge follows. Tells what that changed. */
  markRead(request: { entryIds: string[]; gapsOf: string[] }): Promise<MarkedRead>;
  /** Take a marking back. */
  markUnread(request: MarkedRead): Promise<null>;
  /** A backup has come in: badge and schedule follow. */
  libraryRestored(request: null): Promise<null>;
  /** The reader does without what was found missing: the library is whole as it is. */
  acceptLibrary(request: null): Promise<null>;
}

/** What the offscreen document answers; Chrome's worker has no DOM to parse a page in. */
export interface OffscreenProtocol {
  /** Extract a page from its source. */
  parsePage(request: { html: string; url: string }): Promise<Extraction>;
}
