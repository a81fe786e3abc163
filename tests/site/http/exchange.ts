import type { IncomingHttpHeaders } from 'node:http';

/** What a visitor asks, with the address they know the site by. */
export interface Ask {
  method: string;
  /** `https://www.gokinmentour.com`, without a slash at the end. */
  origin: string;
  /** Path still percent-encoded, as it was sent. */
  rawPath: string;
  /** Path decoded; undecodable sequences stay as they are. */
  path: string;
  query: URLSearchParams;
  /** Query as it was sent, with its `?`, or empty. */
  search: string;
  headers: IncomingHttpHeaders;
}

/** What the site answers, before faults and compression. */
export interface Answer {
  status: number;
  headers: Record<string, string | string[]>;
  body: string | Buffer;
}

/** WordPress's headers against caching, sent with errors and redirects. */
export const NO_CACHE = {
  Expires: 'Wed, 11 Jan 1984 05:00:00 GMT',
  'Cache-Control': 'no-cache, must-revalidate, max-age=0',
};

/** A permanent redirect as WordPress sends it. */
export function redirectTo(location: string): Answer {
  return {
    status: 301,
    headers: { 'Content-Type': 'text/html; charset=UTF-8', 'X-Redirect-By': 'WordPress', Location: location },
    body: '',
  };
}

export function decodePath(rawPath: string): string {
  try {
    return decodeURIComponent(rawPath);
  } catch {
    return rawPath;
  }
}
