import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Answer, Ask } from './exchange.ts';
import type { Delivery } from './faults.ts';

const MIN_GZIP_BYTES = 256;
const COMPRESSIBLE = /^(text\/|application\/(json|feed\+json|rss\+xml|atom\+xml))/u;

/** Compresses as nginx does: only if accepted, and the entity tag turns weak. */
export function compress(answer: Answer, ask: Ask): Answer {
  const body = Buffer.from(answer.body);
  const type = String(answer.headers['Content-Type'] ?? '');
  const isWanted = /\bgzip\b/u.test(String(ask.headers['accept-encoding'] ?? '')) && COMPRESSIBLE.test(type);
  if (!isWanted || body.length < MIN_GZIP_BYTES || answer.headers['Content-Encoding']) return { ...answer, body };
  const headers: Answer['headers'] = { ...answer.headers, 'Content-Encoding': 'gzip' };
  if (typeof headers.ETag === 'string') headers.ETag = `W/${headers.ETag}`;
  return { ...answer, headers, body: gzipSync(body) };
}

/** Sends an answer, late, in drips, cut short, or never. */
export async function deliver(
  response: ServerResponse,
  answer: Answer,
  delivery: Delivery,
  hasBody: boolean,
): Promise<void> {
  if (delivery.hangs) return;
  if (delivery.delayMs && delivery.dripBytes === null) await wait(delivery.delayMs);
  const body = Buffer.from(answer.body);
  const isEmpty = answer.status === 304 || answer.status === 204;
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  if (!isEmpty) response.setHeader('Content-Length', body.length);
  response.writeHead(answer.status);
  if (isEmpty || !hasBody) {
    response.end();
  } else if (delivery.cutAfter !== null) {
    response.write(body.subarray(0, delivery.cutAfter), () => response.destroy());
  } else if (delivery.dripBytes !== null) {
    await drip(response, body, delivery.dripBytes, delivery.delayMs);
  } else {
    response.end(body);
  }
}

async function drip(response: ServerResponse, body: Buffer, bytes: number, delayMs: number): Promise<void> {
  for (let at = 0; at < body.length && !response.destroyed; at += bytes) {
    response.write(body.subarray(at, at + bytes));
    await wait(delayMs);
  }
  response.end();
}
