import type { Session } from '../browser/session.ts';

declare const chrome: typeof import('wxt/browser').browser;

/** Lets the time of every followed source's next check come. */
export async function makeSourcesDue(session: Session): Promise<void> {
  const backstage = await session.backstage();
  await backstage.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('windlion');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction('sources', 'readwrite');
          const walk = change.objectStore('sources').openCursor();
          walk.onsuccess = () => {
            walk.result?.update({ ...walk.result.value, nextCheckAt: 0 });
            walk.result?.continue();
          };
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
}

/** Lets an alarm go off within a second or so, as extensions loaded from a folder may. */
export async function fireAlarm(session: Session, name: string): Promise<void> {
  const backstage = await session.backstage();
  await backstage.evaluate((alarm) => chrome.alarms.create(alarm, { when: Date.now() + 200 }), name);
}
