import type { Extraction } from '@/utils/article/extraction.ts';
import type { PageReport } from '@/utils/article/page-report.ts';
import type { Result } from '@/utils/article/result.ts';
import type { SourceTarget } from '@/utils/feeds/source-target.ts';

export type SaveError = 'no-access' | 'not-an-article' | 'storage-full' | 'storage-failed' | 'bad-page';
export type FollowError = 'no-access' | 'already-followed' | 'storage-failed' | 'nothing-to-follow';

export interface SavedArticle {
  articleId: string;
  title: string;
  /** The page was in the library already; its text was refreshed, tags and note were left alone. */
  wasSaved: boolean;
}

export interface CheckOutcome {
  checked: number;
  failed: number;
  fresh: number;
}

/** What the background answers. Content scripts may send `pageSeen` only. */
export interface BackgroundProtocol {
  /** A page has loaded: show on the toolbar icon what it is. */
  pageSeen(report: PageReport): undefined;
  /** Extract the page in a tab and save it. */
  saveTab(request: { tabId: number }): Result<SavedArticle, SaveError>;
  /** Save what was extracted already, e.g. one post of a listing. */
  saveExtraction(request: { extraction: Extraction }): Result<SavedArticle, SaveError>;
  /** Remove to the trash, or bring back; the toolbar icon follows. */
  setShelf(request: { articleId: string; shelf: 'library' | 'archive' | 'trash' }): undefined;
  /** Follow and make the first check, in one request to the server. */
  follow(target: SourceTarget): Result<{ sourceId: string }, FollowError>;
  unfollow(request: { sourceId: string }): undefined;
  /** Check one source, or all, now. */
  checkNow(request: { sourceId?: string }): CheckOutcome;
  /** Mark entries as read (or all) and bring the badge up to date. */
  markRead(request: { entryIds: string[] | 'all' }): undefined;
  /** A grant for a site was given or taken back: (un)register the content script there. */
  grantsChanged(request: Record<string, never>): undefined;
}

export type ProtocolOf<P, K extends keyof P> = P[K] extends (request: infer Request) => infer Reply
  ? { request: Request; reply: Reply }
  : never;
