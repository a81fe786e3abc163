import type { Session } from '../browser/session.ts';

/** All rows of one of the library's tables, as far as they pass from a page to a test; Blobs come as their sizes. */
export async function storedRows<Row>(session: Session, table: string): Promise<Row[]> {
  const backstage = await session.backstage();
  return backstage.evaluate(
    (name) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open('windlion');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            const told = ([name, value]: [string, unknown]) => [name, value instanceof Blob ? value.size : value];
            resolve(all.result.map((row) => Object.fromEntries(Object.entries(row).map(told)) as Row));
          };
        };
      }),
    table,
  );
}

/** Puts rows into one of the library's tables, as if they had always been there. */
export async function putRows(session: Session, table: string, rows: readonly object[]): Promise<void> {
  const backstage = await session.backstage();
  await backstage.evaluate(
    (name, added) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('windlion');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction(name, 'readwrite');
          for (const row of added) change.objectStore(name).put(row);
          change.onabort = () => reject(change.error);
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    table,
    rows,
  );
}
