import { sha256 } from '@/utils/article/sha-256.ts';
import { retryUngranted } from '@/utils/library/picture-progress.ts';
import type { ArticlePictureRecord } from '@/utils/library/picture-records.ts';
import { claimPicture, duePictures, nextPictureDueAt, settlePicture, storePicture } from '@/utils/library/pictures.ts';
import { pictureUse } from '@/utils/library/storage-use.ts';
import { type PictureAnswer, requestPicture } from '@/utils/pictures/request-picture.ts';
import { setAlarm } from '@/utils/platform/alarms.ts';
import { fetchInTab } from '@/utils/platform/fetch-in-tab.ts';
import { isOnline } from '@/utils/platform/is-online.ts';
import { hasAccess } from '@/utils/platform/permissions.ts';
import { loadSettings } from '@/utils/settings/settings.ts';
import { makeThumbnails } from './make-thumbnails.ts';
import { runAlone } from './run-alone.ts';
import { sourceTab } from './source-tabs.ts';

export const PICTURES_ALARM = 'pictures';

const PARALLEL = 3;
const BATCH = 30;
/** A worker killed over a picture asks again after this time. */
const CLAIM_MS = 60_000;
const OFFLINE_MS = 5 * 60_000;
/** After the first, second … try that came to nothing; after the last it is given up. */
const RETRY_MS = [60_000, 10 * 60_000, 60 * 60_000, 6 * 60 * 60_000];
const MEGABYTE = 1024 * 1024;

/**
 * Fetches the pictures that are due, a few at a time, until none is. All it knows stands in the database: a worker that
 * dies in the middle leaves off where the next one goes on.
 */
export function keepPictures(): Promise<void> {
  return runAlone('pictures', async () => {
    // The alarm that began this is spent: a worker stopped before the end of it would sleep on.
    await schedulePictures();
    try {
      for (;;) {
        const due = isOnline() ? await duePictures(Date.now(), BATCH) : [];
        if (due.length === 0) return;
        await keepBatch(due);
        void makeThumbnails();
      }
    } finally {
      await schedulePictures();
    }
  });
}

/** After a grant was given: fetches what only the want of it kept away. */
export async function keepGrantedPictures(): Promise<void> {
  await retryUngranted(Date.now(), hasAccess);
  await keepPictures();
}

/** Sets the alarm to the time in the database. */
export async function schedulePictures(): Promise<void> {
  const now = Date.now();
  const dueAt = await nextPictureDueAt();
  const soonest = isOnline() ? 0 : now + OFFLINE_MS;
  await setAlarm(PICTURES_ALARM, dueAt === null ? null : Math.max(dueAt, soonest), now);
}

async function keepBatch(due: ArticlePictureRecord[]): Promise<void> {
  const { pictureSpaceMb } = await loadSettings();
  const room = { bytes: pictureSpaceMb * MEGABYTE - (await pictureUse()).bytes };
  const queue = [...due];
  const work = async (): Promise<void> => {
    for (let link = queue.shift(); link !== undefined; link = queue.shift()) await keep(link, room);
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
}

async function keep(link: ArticlePictureRecord, room: { bytes: number }): Promise<void> {
  if (!(await claimPicture(link, Date.now() + CLAIM_MS))) return;
  if (room.bytes <= 0) return settlePicture(link, { problem: 'no-space' });
  const answer = await ask(link);
  if (answer.kind === 'none') return settlePicture(link, answer);
  if (answer.kind === 'later') {
    const wait = RETRY_MS[link.attempts];
    return settlePicture(link, wait === undefined ? { problem: 'unreachable' } : { dueAt: Date.now() + wait });
  }
  const { bytes, format } = answer;
  if (bytes.byteLength > room.bytes) return settlePicture(link, { problem: 'no-space' });
  // Taken at once: others are on their way.
  room.bytes -= bytes.byteLength;
  const picture = {
    hash: await sha256(bytes),
    blob: new Blob([bytes], { type: format.type }),
    bytes: bytes.byteLength,
    width: format.width,
    height: format.height,
  };
  try {
    await storePicture(link, picture);
  } catch (error) {
    console.error('[windlion] a picture could not be stored', error);
    await settlePicture(link, { problem: 'no-space' });
  }
}

/** From the page it was saved in, which has it already; else by a grant for its host. */
async function ask({ articleId, url }: ArticlePictureRecord): Promise<PictureAnswer> {
  const tabId = await sourceTab(articleId);
  const fromPage = tabId === null ? null : await requestPicture(url, fetchInTab(tabId));
  if (fromPage !== null && fromPage.kind !== 'later') return fromPage;
  if (await hasAccess(url)) return requestPicture(url, fetch);
  return isOnline() ? { kind: 'none', problem: 'no-access' } : { kind: 'later' };
}
