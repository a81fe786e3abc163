import { parseFeed } from '@/utils/feeds/parse-feed.ts';
import type { ParsedFeed } from '@/utils/feeds/parsed-feed.ts';
import { type FeedAnswer, requestFeed, type Validators } from '@/utils/feeds/request-feed.ts';
import { isOnline } from '@/utils/platform/is-online.ts';

type Fresh = Extract<FeedAnswer, { kind: 'fresh' }>;

/** What a source had to say: a readable feed, or why there is none. */
export type SourceAnswer =
  | {
      kind: 'feed';
      feed: ParsedFeed;
      validators: Validators;
      maxAgeMs: number | null;
      askedUrl: string;
      finalUrl: string;
    }
  | { kind: 'unchanged'; askedUrl: string; finalUrl: string; maxAgeMs: number | null }
  | { kind: 'gone' }
  | { kind: 'failed'; code: string; status?: number; retryAfterMs: number | null };

export type FeedAsker = ReturnType<typeof createFeedAsker>;

export const NO_VALIDATORS: Validators = { etag: null, lastModified: null };

/** Asks for feeds in the course of one check, and keeps count of what that costs the server. */
export function createFeedAsker(now: number) {
  const traffic = { requests: 0, bytes: 0 };
  const request = async (url: string, validators: Validators, maxBytes?: number): Promise<FeedAnswer> => {
    traffic.requests += 1;
    const options = { validators, fetch, now, isOnline, ...(maxBytes === undefined ? {} : { maxBytes }) };
    const answer = await requestFeed(url, options);
    if (answer.kind === 'fresh') traffic.bytes += answer.bytes.byteLength;
    return answer;
  };
  return {
    now,
    traffic,
    request,
    async ask(url: string, validators = NO_VALIDATORS): Promise<SourceAnswer> {
      const answer = await request(url, validators);
      if (answer.kind === 'fresh') return readAnswer(url, answer);
      return answer.kind === 'unchanged' ? { ...answer, askedUrl: url } : answer;
    },
  };
}

/** A server's answer read as a feed. */
export function readAnswer(
  askedUrl: string,
  { bytes, contentType, etag, lastModified, finalUrl, maxAgeMs }: Fresh,
): SourceAnswer {
  if (bytes.byteLength === 0) return { kind: 'failed', code: 'empty', retryAfterMs: null };
  const feed = parseFeed(bytes, contentType, finalUrl);
  if (feed.problems.some((problem) => problem.fatal)) return { kind: 'failed', code: 'not-a-feed', retryAfterMs: null };
  return { kind: 'feed', feed, validators: { etag, lastModified }, maxAgeMs, askedUrl, finalUrl };
}
