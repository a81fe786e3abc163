import { readBody } from './read-body.ts';

/** What was kept of the last full answer, to ask whether anything changed since. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

export type FeedFailure = 'offline' | 'unreachable' | 'http' | 'timeout' | 'too-large' | 'bad-address';

/** What a server said to one request for a feed. */
export type FeedAnswer =
  | {
      kind: 'fresh';
      bytes: Uint8Array;
      contentType: string | null;
      linkHeader: string | null;
      etag: string | null;
      lastModified: string | null;
      finalUrl: string;
      maxAgeMs: number | null;
    }
  | { kind: 'unchanged'; finalUrl: string; maxAgeMs: number | null }
  | { kind: 'gone' }
  | { kind: 'failed'; code: FeedFailure; status?: number; retryAfterMs: number | null };

export interface FeedRequestOptions {
  validators: Validators;
  fetch: typeof globalThis.fetch;
  now: number;
  /** Tells a device without a network from a server that cannot be reached. */
  isOnline?: () => boolean;
  signal?: AbortSignal;
  maxBytes?: number;
  timeoutMs?: number;
}

const MAX_BYTES = 2 * 1024 * 1024;
const TIMEOUT_MS = 30_000;
/** Validators count in seconds. */
const FRESH_MS = 1_000;

/**
 * Asks for a feed as a polite reader does: no cookies, no referrer, past the browser's cache, with our own validators.
 * Never throws; the body is read up to `maxBytes` and dropped beyond.
 */
export async function requestFeed(url: string, options: FeedRequestOptions): Promise<FeedAnswer> {
  const { validators, fetch, now, isOnline = () => true, maxBytes = MAX_BYTES, timeoutMs = TIMEOUT_MS } = options;
  if (!/^https?:/iu.test(url)) return { kind: 'failed', code: 'bad-address', retryAfterMs: null };
  const timeout = AbortSignal.timeout(timeoutMs);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  try {
    const response = await fetch(url, {
      headers: conditionalHeaders(validators),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal,
    });
    return await readAnswer(response, maxBytes, now);
  } catch {
    const code = timeout.aborted ? 'timeout' : isOnline() ? 'unreachable' : 'offline';
    return { kind: 'failed', code, retryAfterMs: null };
  }
}

/** WordPress compares the strong form only, while a compressing proxy hands out `W/`. */
function conditionalHeaders({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag === null ? {} : { 'If-None-Match': etag.replace(/^W\//u, '') }),
    ...(lastModified === null ? {} : { 'If-Modified-Since': lastModified }),
  };
}

async function readAnswer(response: Response, maxBytes: number, now: number): Promise<FeedAnswer> {
  const { status, headers, url: finalUrl } = response;
  const maxAgeMs = readMaxAge(headers);
  if (status === 304) return { kind: 'unchanged', finalUrl, maxAgeMs };
  if (status === 410) return { kind: 'gone' };
  if (!/^https?:/iu.test(finalUrl || 'https:')) return { kind: 'failed', code: 'bad-address', retryAfterMs: null };
  if (!response.ok) return { kind: 'failed', code: 'http', status, retryAfterMs: readRetryAfter(headers, now) };
  const bytes = await readBody(response, maxBytes);
  if (bytes === null) return { kind: 'failed', code: 'too-large', status, retryAfterMs: null };
  return {
    kind: 'fresh',
    bytes,
    contentType: headers.get('content-type'),
    linkHeader: headers.get('link'),
    ...readValidators(headers, now),
    finalUrl,
    maxAgeMs,
  };
}

/**
 * What changed in the second of the answer may change again within it, and WordPress' tag is made of that second:
 * such validators would hide the later change for good (RFC 9110, section 8.8.2.2).
 */
function readValidators(headers: Headers, now: number): Validators {
  const lastModified = headers.get('last-modified');
  const answeredMs = Date.parse(headers.get('date') ?? '') || now;
  const isTooFresh = lastModified !== null && answeredMs - Date.parse(lastModified) < FRESH_MS;
  return isTooFresh ? { etag: null, lastModified: null } : { etag: headers.get('etag'), lastModified };
}

/** How long the answer is good for: `max-age` before `Expires`, and nothing where caches are told to ask each time. */
function readMaxAge(headers: Headers): number | null {
  const control = headers.get('cache-control') ?? '';
  if (/\bno-(cache|store)\b/iu.test(control)) return null;
  const seconds = /\bmax-age\s*=\s*"?(\d+)/iu.exec(control)?.[1];
  if (seconds !== undefined) return Number(seconds) * 1000;
  const lifetime = Date.parse(headers.get('expires') ?? '') - Date.parse(headers.get('date') ?? '');
  return lifetime > 0 ? lifetime : null;
}

/** `Retry-After` in seconds or as a date, which is relative to the answer's own `Date`; `null` when absent or garbage. */
function readRetryAfter(headers: Headers, now: number): number | null {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/u.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  const served = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(date) ? null : Math.max(0, date - (Number.isNaN(served) ? now : served));
}
