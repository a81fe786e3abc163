import { gzipSync } from 'node:zlib';
import type { Answer, Ask } from './exchange.ts';
import { encodeLegacy, type LegacyCharset } from './legacy-charset.ts';

/** Something to go wrong: `path` is decoded, `*` at its end matches any rest; without it every page is meant. */
export type Fault = { path?: string /** How often; for ever if absent. */; times?: number } & (
  | { kind: 'redirect'; status: 301 | 302 | 303 | 307 | 308; location: string }
  | { kind: 'not-modified' }
  | { kind: 'status'; status: number; retryAfter?: string | number; body?: string }
  | { kind: 'slow'; delayMs: number /** Sends in pieces of so many bytes, each after the delay. */; dripBytes?: number }
  | { kind: 'truncate'; bytes: number }
  | { kind: 'gzip' }
  | {
      kind: 'charset';
      charset: LegacyCharset /** Where the charset is told. */;
      declare?: 'header' | 'document' | 'none';
    }
  | { kind: 'cookies'; cookies: string[] }
  | { kind: 'headers'; headers: Record<string, string> }
  | { kind: 'hang' }
);

/** How a body leaves the house. */
export interface Delivery {
  delayMs: number;
  dripBytes: number | null;
  /** Bytes after which the connection is cut. */
  cutAfter: number | null;
  hangs: boolean;
}

/** The faults that are switched on. */
export class Faults {
  #active: { fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#active.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
  }

  clear(): void {
    this.#active = [];
  }

  /** The faults that strike this request; each counts as used. */
  take(ask: Ask): Fault[] {
    const struck = this.#active.filter(({ fault, left }) => left > 0 && isMeant(fault, ask.path));
    for (const one of struck) one.left -= 1;
    return struck.map(({ fault }) => fault);
  }
}

function isMeant({ path }: Fault, asked: string): boolean {
  if (path === undefined || path === '*') return !asked.startsWith('/wp-content/');
  return path.endsWith('*') ? asked.startsWith(path.slice(0, -1)) : asked === path;
}

/** Changes an answer as the faults say, and tells how to deliver it. */
export function applyFaults(answer: Answer, faults: Fault[]): { answer: Answer; delivery: Delivery } {
  let spoiled: Answer = { ...answer, headers: { ...answer.headers } };
  const delivery: Delivery = { delayMs: 0, dripBytes: null, cutAfter: null, hangs: false };
  for (const fault of faults) {
    switch (fault.kind) {
      case 'redirect':
        spoiled = { status: fault.status, headers: { Location: fault.location }, body: '' };
        break;
      case 'not-modified':
        spoiled = { status: 304, headers: validatorsIn(spoiled), body: '' };
        break;
      case 'status':
        spoiled = statusAnswer(fault);
        break;
      case 'slow':
        delivery.delayMs = fault.delayMs;
        delivery.dripBytes = fault.dripBytes ?? null;
        break;
      case 'truncate':
        delivery.cutAfter = fault.bytes;
        break;
      case 'gzip':
        spoiled.body = gzipSync(spoiled.body);
        spoiled.headers['Content-Encoding'] = 'gzip';
        break;
      case 'charset':
        spoiled = inCharset(spoiled, fault.charset, fault.declare ?? 'header');
        break;
      case 'cookies':
        spoiled.headers['Set-Cookie'] = fault.cookies;
        break;
      case 'headers':
        Object.assign(spoiled.headers, fault.headers);
        break;
      case 'hang':
        delivery.hangs = true;
        break;
    }
  }
  return { answer: spoiled, delivery };
}

function validatorsIn({ headers }: Answer): Answer['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => /^(etag|last-modified)$/iu.test(name)));
}

function statusAnswer({ status, retryAfter, body }: Extract<Fault, { kind: 'status' }>): Answer {
  return {
    status,
    headers: {
      'Content-Type': 'text/html; charset=UTF-8',
      ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
    },
    body: body ?? `<!DOCTYPE html><title>${status}</title><h1>${status}</h1><p>請稍後再試。</p>`,
  };
}

function inCharset(answer: Answer, charset: LegacyCharset, declare: 'header' | 'document' | 'none'): Answer {
  const type = String(answer.headers['Content-Type'] ?? 'text/html').replace(/;.*/u, '');
  const named = String(answer.body)
    .replace(/(<\?xml[^>]*?)encoding="[^"]*"/u, declare === 'document' ? `$1encoding="${charset}"` : '$1')
    .replace(/<meta charset="[^"]*">/u, declare === 'document' ? `<meta charset="${charset}">` : '');
  return {
    ...answer,
    headers: { ...answer.headers, 'Content-Type': declare === 'header' ? `${type}; charset=${charset}` : type },
    body: encodeLegacy(named, charset),
  };
}
