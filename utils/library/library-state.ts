import type { Table } from 'dexie';
import type { BackupChoices } from '@/utils/exchange/backup-choices.ts';
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

/** A checksum over what a backup holds: which rows there are, when each was changed, and what was chosen beside them. */
export async function libraryChecksum(choices: BackupChoices): Promise<string> {
  const db = library();
  const small = [db.sources, db.segments, db.glossaryTerms, db.tagAliases, db.highlights, db.pairEngines];
  const [ids, articles, ...rows] = await Promise.all([
    db.articles.toCollection().primaryKeys(),
    db.articles.orderBy('updatedAt').keys(),
    ...small.map((table) => changesOf(table)),
  ]);
  const state = [ids, articles, rows, choices];
  return sha256Hex(new TextEncoder().encode(JSON.stringify(state)));
}

/** Its rows' keys and when each was changed; there is no index of that, and a backup reads them all anyway. */
async function changesOf(table: Table<{ updatedAt: number }, string>): Promise<[key: unknown, updatedAt: number][]> {
  const changes: [unknown, number][] = [];
  await table.each(({ updatedAt }, { primaryKey }) => changes.push([primaryKey, updatedAt]));
  return changes;
}
