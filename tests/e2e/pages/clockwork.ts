import type { Session } from '../browser/session.ts';

declare const chrome: typeof import('wxt/browser').browser;

/** Lets the time of every followed source's next check come. */
export function makeSourcesDue(session: Session): Promise<void> {
  return setAll(session, 'sources', 'nextCheckAt');
}

/** Lets the week pass after which a source is asked in full, whatever its validators say. */
export function makeSourcesStale(session: Session): Promise<void> {
  return setAll(session, 'sources', 'lastFullAt');
}

/** Lets the time come for every picture that is still to be fetched. */
export function makePicturesDue(session: Session): Promise<void> {
  return setAll(session, 'articlePictures', 'dueAt');
}

/** Lets the time come for every saved link whose text is still to be fetched. */
export function makeLinksDue(session: Session): Promise<void> {
  return setAll(session, 'articles', 'toFetch.dueAt');
}

/** Puts the time in this field back to the beginning, in the rows that have one. */
async function setAll(session: Session, table: string, field: string): Promise<void> {
  const backstage = await session.backstage();
  await backstage.evaluate(
    (store, name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('windlion');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction(store, 'readwrite');
          const walk = change.objectStore(store).openCursor();
          walk.onsuccess = () => {
            const row = structuredClone(walk.result?.value);
            const path = name.split('.');
            const last = path.pop() ?? '';
            const holder = path.reduce((value, step) => value?.[step], row);
            if (holder?.[last] !== undefined) {
              holder[last] = 0;
              walk.result?.update(row);
            }
            walk.result?.continue();
          };
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    table,
    field,
  );
}

/** Lets an alarm go off within a second or so, as extensions loaded from a folder may. */
export async function fireAlarm(session: Session, name: string): Promise<void> {
  const backstage = await session.backstage();
  await backstage.evaluate((alarm) => chrome.alarms.create(alarm, { when: Date.now() + 200 }), name);
}
