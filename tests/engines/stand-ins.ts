import { createServer, type IncomingMessage, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from '../site/http/certificate.ts';
import { answerDeepl } from './deepl.ts';
import { answerLibretranslate } from './libretranslate.ts';
import { answerModelServer } from './model-server.ts';

/** A request as the stand-ins read it. */
export interface EngineAsk {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: unknown;
}

export interface EngineAnswer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
  /** Answers only after this time. */
  delayMs?: number;
}

/** Answers one request instead of the service itself; `null` leaves it to the service. */
export type Mishap = (ask: EngineAsk) => EngineAnswer | null;

/** One service on loopback that speaks its real protocol. */
export interface StandIn {
  port: number;
  asked: EngineAsk[];
  /** What goes wrong with the next requests, in order. */
  mishaps: Mishap[];
  close(): Promise<void>;
}

/** Servers of OpenAI's chat protocol (with Ollama's check of `Origin`), of LibreTranslate, and of DeepL over TLS. */
export async function startStandIns(): Promise<Record<'models' | 'libretranslate' | 'deepl', StandIn>> {
  const [models, libretranslate, deepl] = await Promise.all([
    startStandIn(answerModelServer),
    startStandIn(answerLibretranslate),
    startStandIn(answerDeepl, ['api-free.deepl.com', 'api.deepl.com']),
  ]);
  return { models, libretranslate, deepl };
}

async function startStandIn(service: (ask: EngineAsk) => EngineAnswer, tlsNames?: string[]): Promise<StandIn> {
  const asked: EngineAsk[] = [];
  const mishaps: Mishap[] = [];
  const listener = async (request: IncomingMessage, response: import('node:http').ServerResponse): Promise<void> => {
    const ask = await readAsk(request);
    asked.push(ask);
    const { status, body, headers = {}, delayMs = 0 } = mishaps.shift()?.(ask) ?? service(ask);
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
  const server: Server = tlsNames
    ? createTlsServer(makeCertificate(tlsNames), (...exchange) => void listener(...exchange))
    : createServer((...exchange) => void listener(...exchange));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    mishaps,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function readAsk(request: IncomingMessage): Promise<EngineAsk> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const body: unknown = text === '' ? null : JSON.parse(text);
  return { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
}
