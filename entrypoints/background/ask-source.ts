import { fillGap, hasGap, locatorSince } from '@/utils/feeds/fill-gap.ts';
import { diffEntries, type EntryDiff } from '@/utils/feeds/identity.ts';
import type { ParsedFeed } from '@/utils/feeds/parsed-feed.ts';
import type { SightingRecord, SourceRecord } from '@/utils/library/source-records.ts';
import { hasAccess } from '@/utils/platform/permissions.ts';
import { type FeedAsker, NO_VALIDATORS, type SourceAnswer } from './feed-asker.ts';

/** A server that answers 304 for ever is asked without validators this often. */
const FULL_EVERY_MS = 7 * 24 * 60 * 60_000;
/** Feeds tell the time to the second. */
const FEED_CLOCK_MS = 1000;
/** With these a server refuses one address, not the visitor: another may still answer. */
const REFUSED = [401, 403, 404, 410];

/** Asks a source at its addresses in turn, until one has something to say. Validators belong to the first alone. */
export async function askSource(source: SourceRecord, { ask, now }: FeedAsker): Promise<SourceAnswer> {
  let answer: SourceAnswer = { kind: 'failed', code: 'no-permission', retryAfterMs: null };
  let isGone = false;
  let empty: SourceAnswer | null = null;
  // A device's clock may have been set back since.
  const sinceMs = (source.lastSuccessAt ?? 0) > now ? null : source.lastSuccessAt;
  const isTrusted = source.lastFullAt <= now && now - source.lastFullAt <= FULL_EVERY_MS;
  for (const [index, locator] of source.locators.entries()) {
    if (!(await hasAccess(locator.url))) continue;
    const isConditional = index === 0 && isTrusted;
    answer = await ask(locatorSince(locator, sinceMs), isConditional ? source : NO_VALIDATORS);
    if (answer.kind === 'feed' && locator.format === 'feed' && isEmptied(answer.feed, source)) {
      empty ??= { ...answer, validators: NO_VALIDATORS };
      continue;
    }
    if (!isRefusal(answer)) {
      return answer.kind === 'feed' && index > 0 ? { ...answer, validators: NO_VALIDATORS } : answer;
    }
    isGone ||= answer.kind === 'gone';
  }
  // A feed that says it is gone for good is believed, however its other addresses refuse.
  return isGone ? { kind: 'gone' } : (empty ?? answer);
}

/** A feed whose window has slid past what is known, with the posts in between as far as the server still has them. */
export async function withoutGap(
  source: SourceRecord,
  { feed, finalUrl }: { feed: ParsedFeed; finalUrl: string },
  known: readonly SightingRecord[],
  { ask, now }: FeedAsker,
): Promise<{ feed: ParsedFeed; isComplete: boolean }> {
  if (!hasGap(diffEntries(known, feed), known.length)) return { feed, isComplete: true };
  const filled = await fillGap(feed, finalUrl, {
    ask: async (url) => {
      const answer = (await hasAccess(url)) ? await ask(url) : null;
      return answer?.kind === 'feed' ? answer.feed : null;
    },
    reachesKnown: (page) => hasKnown(diffEntries(known, page)),
  });
  // A page that reaches what is known goes on behind it, to posts from before the source was followed.
  const entries = filled.feed.entries.filter(
    (entry) => feed.entries.includes(entry) || (entry.publishedMs ?? now) >= source.createdAt - FEED_CLOCK_MS,
  );
  return { feed: { ...filled.feed, entries }, isComplete: filled.isComplete };
}

function hasKnown({ updated, renamed, unchanged }: EntryDiff): boolean {
  return updated.length + renamed.length + unchanged.length > 0;
}

/** WordPress answers for a tag that was renamed with a feed without posts; elsewhere its posts may still be told. */
function isEmptied({ entries }: ParsedFeed, { postTimes = [] }: SourceRecord): boolean {
  return entries.length === 0 && postTimes.length > 0;
}

function isRefusal(answer: SourceAnswer): boolean {
  if (answer.kind === 'gone') return true;
  if (answer.kind !== 'failed') return false;
  return (
    answer.code === 'not-a-feed' ||
    answer.code === 'empty' ||
    (answer.code === 'http' && REFUSED.includes(answer.status ?? 0))
  );
}
