import type { Answer, Ask } from '../http/exchange.ts';

/** JSON as PHP writes it: ASCII only, slashes escaped. */
export function toPhpJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('/', '\\/')
    .replace(/[^\0-\x7f]/gu, (character) =>
      Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
        .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
        .join(''),
    );
}

/** A REST answer with WordPress's headers; `extra` wins over them. */
export function restAnswer(
  ask: Ask,
  value: unknown,
  { status = 200, extra = {} }: { status?: number; extra?: Record<string, string> } = {},
): Answer {
  const isWebOrigin = /^https?:/u.test(ask.headers.origin ?? '');
  return {
    status,
    headers: {
      'Content-Type': 'application/json; charset=UTF-8',
      'X-Robots-Tag': 'noindex',
      Link: `<${ask.origin}/wp-json/>; rel="https://api.w.org/"`,
      'X-Content-Type-Options': 'nosniff',
      'Access-Control-Expose-Headers': 'X-WP-Total, X-WP-TotalPages, Link',
      'Access-Control-Allow-Headers': 'Authorization, X-WP-Nonce, Content-Disposition, Content-MD5, Content-Type',
      ...(ask.headers.origin && {
        // An extension's origin is no web address to WordPress: the header comes out empty.
        'Access-Control-Allow-Origin': isWebOrigin ? ask.headers.origin : '',
        'Access-Control-Allow-Methods': 'OPTIONS, GET, POST, PUT, PATCH, DELETE',
        'Access-Control-Allow-Credentials': 'true',
      }),
      Vary: 'Origin',
      ...extra,
    },
    body: toPhpJson(value),
  };
}

/** An expected failure: its code is stable, its message localised as far as WordPress has it translated. */
export class RestError extends Error {
  readonly code: string;
  readonly status: number;
  readonly data: Record<string, unknown>;
  constructor(code: string, message: string, status: number, data: Record<string, unknown> = {}) {
    super(message);
    this.code = code;
    this.status = status;
    this.data = data;
  }
}

export function restErrorAnswer(ask: Ask, { code, message, status, data }: RestError): Answer {
  // WordPress names the allowed methods only once its permission check has come through.
  const wasPermitted = status === 400 || code.startsWith('oembed_');
  return restAnswer(
    ask,
    { code, message, data: { status, ...data } },
    { status, ...(wasPermitted && { extra: { Allow: 'GET' } }) },
  );
}
