import type { FetchProblem, FetchState } from '@/utils/article/fetch-state.ts';
import type { ArticleRecord } from './article-records.ts';
import { library } from './database.ts';

/** The links whose turn it is to be fetched, the longest due first. */
export function dueLinks(now: number, limit: number): Promise<ArticleRecord[]> {
  return library().articles.where('toFetch.dueAt').belowOrEqual(now).limit(limit).toArray();
}

/** When the next link is to be fetched; `null` when none is. */
export async function nextLinkDueAt(): Promise<number | null> {
  return (await library().articles.orderBy('toFetch.dueAt').first())?.toFetch?.dueAt ?? null;
}

/** Before a link is asked for: a worker that dies over it asks again at `until`, and nobody else does before. */
export async function claimLink(articleId: string, until: number, now: number): Promise<ArticleRecord | null> {
  let claimed: ArticleRecord | null = null;
  await changeFetch(articleId, (state, article) => {
    if (state.dueAt === undefined || state.dueAt > now) return state;
    // In the trash it is neither fetched nor forgotten: back from there it can be taken up.
    if (article.shelf === 'trash') return { problem: 'stopped', attempts: state.attempts };
    claimed = article;
    return { ...state, attempts: state.attempts + 1, dueAt: until };
  });
  return claimed;
}

/** Tells why a link was not fetched, and when it is tried again, if it is. */
export function settleLink(articleId: string, problem: FetchProblem, dueAt?: number): Promise<void> {
  return changeFetch(articleId, ({ attempts }) => ({ problem, attempts, ...(dueAt === undefined ? {} : { dueAt }) }));
}

/** Gives up fetching these links, or all; they stay links. */
export function stopLinks(articleIds?: readonly string[]): Promise<void> {
  return changeAll('toFetch.dueAt', articleIds, ({ attempts }) => ({ problem: 'stopped', attempts }));
}

/** Takes these links, or all without a text, up again. */
export function retryLinks(now: number, articleIds?: readonly string[]): Promise<void> {
  return changeAll('toFetch.problem', articleIds, ({ problem }) => ({ problem, attempts: 0, dueAt: now }));
}

/** After a grant: takes up the links that only the want of it kept away. */
export async function retryUngrantedLinks(now: number, isGranted: (url: string) => Promise<boolean>): Promise<void> {
  const refused = await library().articles.where({ 'toFetch.problem': 'no-access' }).toArray();
  const granted = await Promise.all(refused.map(({ url }) => isGranted(url)));
  await retryLinks(
    now,
    refused.filter((_, index) => granted[index]).map(({ id }) => id),
  );
}

/** How many saved links have no text, and how many of them are waiting for their turn. */
export async function countUnfetched(): Promise<{ total: number; waiting: number }> {
  const { articles } = library();
  const [total, waiting] = await Promise.all([
    articles.orderBy('toFetch.problem').count(),
    articles.orderBy('toFetch.dueAt').count(),
  ]);
  return { total, waiting };
}

function changeAll(
  index: 'toFetch.dueAt' | 'toFetch.problem',
  articleIds: readonly string[] | undefined,
  change: (state: FetchState) => FetchState,
): Promise<void> {
  const db = library();
  return db.transaction('rw', db.articles, async () => {
    const ids = articleIds ?? (await db.articles.orderBy(index).primaryKeys());
    for (const id of ids) await changeFetch(id, change);
  });
}

function changeFetch(
  articleId: string,
  change: (state: FetchState, article: ArticleRecord) => FetchState,
): Promise<void> {
  const db = library();
  return db.transaction('rw', db.articles, async () => {
    const article = await db.articles.get(articleId);
    if (article?.toFetch !== undefined) {
      await db.articles.put({ ...article, toFetch: change(article.toFetch, article) });
    }
  });
}
