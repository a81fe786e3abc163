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
            resolve(all.result.map((row) => (row.blob instanceof Blob ? { ...row, blob: row.blob.size } : row) as Row));
          };
        };
      }),
    table,
  );
}
