import { EngineFailure, failureOfStatus } from './engine-failure.ts';

/** One request to a remote engine. */
export interface EngineRequest {
  url: string;
  headers?: Record<string, string>;
  /** Sent as JSON by POST; without it the request is a GET. */
  body?: unknown;
  signal: AbortSignal;
  timeoutMs: number;
}

function networkFailure(error: unknown, signal: AbortSignal): EngineFailure {
  if (signal.aborted) return new EngineFailure('cancelled');
  const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
  return new EngineFailure(isTimeout ? 'timeout' : 'network');
}

/** Asks a remote engine and reads its JSON; all that can go wrong is thrown as an `EngineFailure`. */
export async function requestJson(fetcher: typeof fetch, request: EngineRequest): Promise<unknown> {
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(request.timeoutMs)]);
  let response: Response;
  let text: string;
  try {
    response = await fetcher(request.url, {
      method: request.body === undefined ? 'GET' : 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json', ...request.headers },
      // A key must not follow a redirect, nor a cookie come along.
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    });
    text = await response.text();
  } catch (error) {
    throw networkFailure(error, request.signal);
  }
  if (!response.ok) throw failureOfStatus(response.status, response.headers.get('Retry-After'), Date.now());
  try {
    return JSON.parse(text);
  } catch {
    throw new EngineFailure('bad-answer');
  }
}

/** Whether a parsed JSON value is an object whose keys can be read. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
