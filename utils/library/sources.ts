import { newRecordId } from '@/utils/article/record-id.ts';
import { urlKey } from '@/utils/article/url-key.ts';
import {
  DEFAULT_PREFERENCES,
  type KeywordRule,
  type QuietHours,
  type SourcePreferences,
} from '@/utils/feeds/source-preferences.ts';
import type { SourceTarget } from '@/utils/feeds/source-target.ts';
import { trustedDueAt, trustedHold } from '@/utils/schedule/due-time.ts';
import { quietDue } from '@/utils/schedule/quiet-due.ts';
import { library } from './database.ts';
import { placeAnew } from './entry-standing.ts';
import type { SourceRecord } from './source-records.ts';

/** All followed sources, in the order they were added. */
export async function listSources(): Promise<SourceRecord[]> {
  const sources = await library().sources.toArray();
  return sources.sort((a, b) => a.createdAt - b.createdAt || (a.key < b.key ? -1 : 1));
}

/** A followed source. */
export function getSource(id: string): Promise<SourceRecord | undefined> {
  return library().sources.get(id);
}

/** The unique key of a source: the identity of the first address it is asked at; `null` for one without an address. */
export function sourceKey(target: SourceTarget): string | null {
  const first = target.locators[0];
  return first === undefined ? null : urlKey(first.url);
}

/** Whether the clock may ask a source at all. */
function isAsked({ state, paused }: SourceRecord): boolean {
  return state !== 'gone' && !paused;
}

/** Sources due for a check, the longest overdue first. */
export function dueSources(now: number): Promise<SourceRecord[]> {
  return library().sources.where('nextCheckAt').belowOrEqual(now).filter(isAsked).toArray();
}

/** Puts right what was written under another clock, since a device's time may be set, and keeps the reader's quiet hours. */
export function repairDueTimes(quiet: QuietHours | null, now: number, random: () => number): Promise<void> {
  const { sources } = library();
  return library().transaction('rw', sources, async () => {
    for (const source of await sources.toArray()) {
      const trusted = { at: trustedDueAt(source, now, random), reason: source.checkReason };
      const { at, reason } = isAsked(source) ? quietDue(trusted, [quiet, source.quiet], now, random) : trusted;
      const heldUntil = trustedHold(source, now);
      if (at === source.nextCheckAt && heldUntil === (source.heldUntil ?? 0)) continue;
      const told = reason === undefined ? {} : { checkReason: reason };
      await sources.update(source.id, { nextCheckAt: at, heldUntil, ...told });
    }
  });
}

/** When the next source is due, in milliseconds since the epoch; `null` when nothing is followed. */
export async function nextDueAt(): Promise<number | null> {
  const next = await library().sources.orderBy('nextCheckAt').filter(isAsked).first();
  return next?.nextCheckAt ?? null;
}

/** A source as it is before it was ever asked, due at once; `null` for a target without an address. */
export function draftSource(target: SourceTarget, now: number): SourceRecord | null {
  const key = sourceKey(target);
  if (key === null) return null;
  return {
    ...DEFAULT_PREFERENCES,
    ...target,
    id: newRecordId(),
    key,
    host: new URL(target.locators[0]?.url ?? target.pageUrl).host,
    etag: null,
    lastModified: null,
    lastFullAt: 0,
    nextCheckAt: now,
    lastCheckedAt: null,
    lastSuccessAt: null,
    failures: 0,
    state: 'ok',
    failure: null,
    createdAt: now,
    updatedAt: now,
  };
}

/** Whether a source with this key is followed already. */
export async function isFollowed(key: string): Promise<boolean> {
  return (await library().sources.where({ key }).count()) > 0;
}

/** Adds a source; false when it is followed already. */
export function addSource(source: SourceRecord): Promise<boolean> {
  const { sources } = library();
  return library().transaction('rw', sources, async () => {
    if (await isFollowed(source.key)) return false;
    await sources.add(source);
    return true;
  });
}

/** Changes what the reader wants of a source, or what it is called; its posts go where they belong by that. */
export function changeSource(
  id: string,
  change: Partial<SourcePreferences & { title: string }>,
  rules: readonly KeywordRule[],
  now: number,
): Promise<void> {
  const db = library();
  return db.transaction('rw', db.sources, db.entries, async () => {
    await db.sources.update(id, { ...change, updatedAt: now });
    if (change.badge !== undefined || change.rules !== undefined) await placeAnew(id, rules);
  });
}

/** Asks a source at this one of its addresses first; the validators of the other do not hold there. */
export function preferAddress(id: string, url: string, now: number): Promise<void> {
  const { sources } = library();
  return library().transaction('rw', sources, async () => {
    const locators = (await sources.get(id))?.locators ?? [];
    const chosen = locators.filter((locator) => locator.url === url);
    const others = locators.filter((locator) => locator.url !== url);
    if (chosen.length === 0) return;
    const anew = { etag: null, lastModified: null, move: null };
    await sources.update(id, { locators: [...chosen, ...others], ...anew, updatedAt: now });
  });
}
