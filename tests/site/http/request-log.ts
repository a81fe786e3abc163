import type { IncomingHttpHeaders } from 'node:http';

/** One request as the site saw it. */
export interface LoggedRequest {
  method: string;
  /** Decoded path with its query. */
  path: string;
  headers: IncomingHttpHeaders;
  status: number;
  timeMs: number;
}

const KEPT = 5000;

/** What was asked of the site, oldest first; forgets beyond 5,000 requests. */
export class RequestLog {
  #requests: LoggedRequest[] = [];

  add(request: LoggedRequest): void {
    this.#requests.push(request);
    if (this.#requests.length > KEPT) this.#requests.shift();
  }

  /** All requests, or those whose path begins so. */
  list(pathPrefix = ''): LoggedRequest[] {
    return this.#requests.filter(({ path }) => path.startsWith(pathPrefix));
  }

  clear(): void {
    this.#requests = [];
  }
}
