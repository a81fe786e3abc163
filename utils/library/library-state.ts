import { sha256Hex } from '@/utils/exchange/backup-stream.ts';
import { library } from './database.ts';

/** How much a library holds, and which one it is: what is remembered outside of it, so that a loss is noticed. */
export interface LibraryState {
  /** Made with the database; one that was lost and made anew has another. */
  libraryId: string;
  articles: number;
  contents: number;
  sources: number;
  at: number;
}

/** What should be there and is not. */
export interface Loss {
  articles: number;
  texts: number;
  sources: number;
  /** When all of it was still there. */
  seenAt: number;
  noticedAt: number;
}

/** Counts what is there; a database without a name of its own is given one. */
export function readLibraryState(now: number): Promise<LibraryState> {
  const db = library();
  return db.transaction('rw', db.identity, db.articles, db.contents, db.sources, async () => {
    const known = await db.identity.get('library');
    const libraryId = known?.value ?? crypto.randomUUID();
    if (known === undefined) await db.identity.add({ name: 'library', value: libraryId });
    const [articles, contents, sources] = await Promise.all([
      db.articles.count(),
      db.contents.count(),
      db.sources.count(),
    ]);
    return { libraryId, articles, contents, sources, at: now };
  });
}

/** What has gone since `before` without having been deleted by the reader; `null` where nothing has. */
export async function findLoss(before: LibraryState, state: LibraryState): Promise<Loss | null> {
  const tombstones = await library().tombstones.where('deletedAt').aboveOrEqual(before.at).toArray();
  const deleted = (name: string): number => tombstones.filter(({ table }) => table === name).length;
  const isAnother = before.libraryId !== state.libraryId;
  const missing = (was: number, is: number, removed: number): number =>
    Math.max(0, was - removed - (isAnother ? 0 : is));
  const loss = {
    articles: missing(before.articles, state.articles, deleted('articles')),
    texts: missing(before.contents, state.contents, deleted('articles')),
    sources: missing(before.sources, state.sources, deleted('sources')),
  };
  if (loss.articles + loss.texts + loss.sources === 0) return null;
  return { ...loss, seenAt: before.at, noticedAt: state.at };
}

/** A checksum over which rows there are and when each was changed: equal as long as nothing was. */
export async function libraryChecksum(): Promise<string> {
  const db = library();
  const [articles, sources, segments, terms] = await Promise.all([
    db.articles.orderBy('updatedAt').keys(),
    db.sources.toArray(),
    db.segments.count(),
    db.glossaryTerms.count(),
  ]);
  const ids = await db.articles.toCollection().primaryKeys();
  const state = [ids, articles, sources.map(({ id, updatedAt }) => [id, updatedAt]), segments, terms];
  return sha256Hex(new TextEncoder().encode(JSON.stringify(state)));
}
