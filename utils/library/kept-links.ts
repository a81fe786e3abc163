import type { Extraction } from '@/utils/article/extraction.ts';
import type { FetchProblem, FetchState } from '@/utils/article/fetch-state.ts';
import { urlKey } from '@/utils/article/url-key.ts';
import { type SaveExtras, saveExtraction } from './articles.ts';
import { articleTables, library } from './database.ts';
import { deleteForGood } from './delete-articles.ts';
import type { ArticleRecord } from './records.ts';

/** A link in the library, and whether its article was there before. */
export interface KeptLink {
  article: ArticleRecord;
  wasSaved: boolean;
}

/**
 * Saves links by what is known of them before they are fetched, all in one transaction; their texts are to be fetched
 * from now on. An article that is there with its text stays as it is.
 */
export function keepLinks(links: readonly Extraction[], now: number): Promise<KeptLink[]> {
  const db = library();
  return db.transaction('rw', articleTables(), async () => {
    const kept: KeptLink[] = [];
    for (const [index, link] of links.entries()) {
      const here = await db.articles.get({ urlKey: urlKey(link.canonicalUrl.value ?? link.url) });
      if (here !== undefined && here.shelf !== 'trash') {
        kept.push({ article: here, wasSaved: true });
        continue;
      }
      // The first stands on top.
      const { article } = await saveExtraction(link, now + links.length - 1 - index);
      const hasText = here !== undefined && here.toFetch === undefined;
      if (!hasText) await db.articles.update(article.id, { toFetch: { problem: 'waiting', attempts: 0, dueAt: now } });
      kept.push({ article, wasSaved: false });
    }
    return kept;
  });
}

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

/**
 * Puts a fetched page in its link's place. Where its own address is known already the link was a second way to it, and
 * only what the reader wrote on it is carried over. `null` when the link was removed meanwhile.
 */
export function completeLink(
  articleId: string,
  page: Extraction,
  now: number,
  extras: SaveExtras,
): Promise<ArticleRecord | null> {
  const db = library();
  return db.transaction('rw', db.tables, async () => {
    const link = await db.articles.get(articleId);
    if (link?.toFetch === undefined || link.shelf === 'trash') return null;
    const key = urlKey(page.canonicalUrl.value ?? page.url);
    const isKnown = key !== link.urlKey && (await db.articles.get({ urlKey: key })) !== undefined;
    if (isKnown) await deleteForGood([articleId], now);
    else await db.articles.put({ ...link, urlKey: key });
    const { article } = await saveExtraction(page, now, extras);
    if (!isKnown || link.note === '') return article;
    const noted = { ...article, note: [article.note, link.note].filter(Boolean).join('\n') };
    await db.articles.put(noted);
    return noted;
  });
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
