import type Dexie from 'dexie';

/** The database has been changed by a later Windlion: this page's code must neither read nor write it any more. */
export class OutdatedError extends Error {
  override name = 'OutdatedError';
}

const listeners = new Set<() => void>();

/** Calls back when this page's code is found to be older than the database; then only loading it anew helps. */
export function whenOutdated(onOutdated: () => void): void {
  listeners.add(onOutdated);
}

/**
 * Left to itself Dexie would close for an upgrade, open again, and let old code write old rows into new tables; it
 * would also open a later version's database and mend its schema. Both are refused: closed, told, and left alone.
 */
export function refuseOtherVersions(db: Dexie, version: number): void {
  const refuse = (): void => {
    db.close({ disableAutoOpen: true });
    for (const tell of listeners) tell();
  };
  db.on('versionchange', ({ newVersion }) => {
    if (newVersion === null) db.close({ disableAutoOpen: false });
    else refuse();
    return false;
  });
  // Dexie counts in tenths.
  const stay = (): void => {
    if (Math.floor(db.backendDB().version / 10) <= version) return;
    refuse();
    throw new OutdatedError('The library belongs to a later Windlion.');
  };
  db.on('ready', stay, true);
}

/** The same for the opening itself: old code never raises a later version's number to mend what it does not know. */
export function withinVersion<F extends Pick<IDBFactory, 'open'>>(factory: F, version: number): F {
  const open: IDBFactory['open'] = (name, asked) => {
    if (asked !== undefined && Math.floor(asked / 10) > version) throw new OutdatedError('Not ours to change.');
    return factory.open(name, asked);
  };
  return { ...factory, open };
}
