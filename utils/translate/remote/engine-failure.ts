import type { EngineError, EngineErrorCode } from '../engine.ts';

const RETRYABLE = new Set<EngineErrorCode>([
  'rate-limited',
  'server',
  'timeout',
  'network',
  'bad-answer',
  'missing',
  'cancelled',
]);

/** An engine’s error with what follows from its code: whether asking again may help. */
export function engineError(code: EngineErrorCode, retryAfterMs?: number): EngineError {
  const error: EngineError = { code, retryable: RETRYABLE.has(code) };
  return retryAfterMs === undefined ? error : { ...error, retryAfterMs };
}

/** A request that failed as a whole; `translateInBatches()` turns it into errors by segment. */
export class EngineFailure extends Error {
  readonly error: EngineError;

  constructor(code: EngineErrorCode, retryAfterMs?: number) {
    super(code);
    this.error = engineError(code, retryAfterMs);
  }
}

const BY_STATUS: Record<number, EngineErrorCode> = {
  400: 'bad-request',
  401: 'unauthorised',
  402: 'quota',
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  413: 'too-large',
  414: 'too-large',
  422: 'bad-request',
  429: 'rate-limited',
  456: 'quota',
  504: 'timeout',
};

/** `Retry-After` in seconds or as a date, in milliseconds from `now`. */
export function retryAfterMs(value: string | null, now: number): number | undefined {
  if (value === null || value.trim() === '') return undefined;
  const seconds = Number(value);
  const ms = Number.isNaN(seconds) ? Date.parse(value) - now : seconds * 1000;
  return Number.isFinite(ms) && ms >= 0 ? ms : undefined;
}

/** What an HTTP status means for a translation, with the server’s own wish to wait. */
export function failureOfStatus(status: number, retryAfter: string | null, now: number): EngineFailure {
  const code = BY_STATUS[status] ?? (status >= 500 ? 'server' : 'bad-request');
  return new EngineFailure(code, retryAfterMs(retryAfter, now));
}
