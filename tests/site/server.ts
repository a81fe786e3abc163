import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createControl, runVerb, type SiteControl, type SiteState } from './control.ts';
import { answerFeed } from './feeds/answer-feed.ts';
import { makeCertificate } from './http/certificate.ts';
import { compress, deliver } from './http/deliver.ts';
import { type Answer, type Ask, decodePath } from './http/exchange.ts';
import { applyFaults, Faults } from './http/faults.ts';
import { RequestLog } from './http/request-log.ts';
import { answerStatic } from './http/static-files.ts';
import { openNewsroom } from './newsroom/open-newsroom.ts';
import { readRoute } from './newsroom/route.ts';
import { answerPage } from './pages/answer-page.ts';
import { answerRest, isRestAsk } from './rest/answer-rest.ts';

/** The name the site answers to over TLS once a browser maps it here. */
export const SITE_NAME = 'www.gokinmentour.com';

export interface SiteOptions {
  /** 0 or absent: any free port. */
  port?: number;
  /** Also answers over TLS as `https://www.gokinmentour.com`, on a port of its own. */
  tls?: boolean;
  /** Address in all links, whatever name was asked; by default links follow the request. */
  origin?: string;
  /** The moment posts are dated from, in milliseconds; by default now. */
  baseMs?: number;
}

export interface RunningSite {
  origin: string;
  port: number;
  tlsPort?: number;
  control: SiteControl;
  close(): Promise<void>;
}

/** Starts the demo news site on loopback. */
export async function startSite(options: SiteOptions = {}): Promise<RunningSite> {
  const baseMs = options.baseMs ?? Date.now();
  const state: SiteState = { newsroom: openNewsroom(baseMs), faults: new Faults(), log: new RequestLog() };
  const control = createControl(state, () => openNewsroom(baseMs));
  const listener: RequestListener = (request, response) => {
    respond(state, control, options, request, response).catch((error: unknown) => {
      response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(String(error));
    });
  };
  const plain = createServer(listener);
  const port = await listen(plain, options.port ?? 0);
  const secure = options.tls ? createTlsServer(makeCertificate([SITE_NAME, 'localhost']), listener) : null;
  const tlsPort = secure ? await listen(secure, 0) : null;
  return {
    origin: options.origin ?? `http://127.0.0.1:${port}`,
    port,
    ...(tlsPort !== null && { tlsPort }),
    control,
    close: async () => {
      await Promise.all([plain, ...(secure ? [secure] : [])].map(stop));
    },
  };
}

async function respond(
  state: SiteState,
  control: SiteControl,
  options: SiteOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const ask = readAsk(request, options.origin);
  if (ask.path === '/__control' || ask.path === '/__requests') {
    const answer = ask.path === '/__control' ? await answerControl(control, request) : json(200, control.requests());
    response.writeHead(answer.status, { 'Content-Type': 'application/json; charset=utf-8' }).end(answer.body);
    return;
  }
  const faults = state.faults.take(ask);
  const { answer, delivery } = applyFaults(answerAsk(state, ask), faults);
  state.log.add({
    method: ask.method,
    path: `${ask.path}${decodePath(ask.search)}`,
    headers: ask.headers,
    status: answer.status,
    timeMs: Date.now(),
  });
  await deliver(response, compress(answer, ask), delivery, ask.method !== 'HEAD');
}

function answerAsk({ newsroom }: SiteState, ask: Ask): Answer {
  const file = answerStatic(newsroom, ask);
  if (file) return file;
  if (isRestAsk(ask)) return answerRest(newsroom, ask);
  const { feed, ...route } = readRoute(newsroom, ask);
  return feed ? answerFeed(newsroom, ask, { ...route, feed }) : answerPage(newsroom, ask, { ...route, feed });
}

function readAsk(request: IncomingMessage, fixedOrigin: string | undefined): Ask {
  const scheme = 'encrypted' in request.socket ? 'https' : 'http';
  const origin = fixedOrigin ?? `${scheme}://${request.headers.host ?? '127.0.0.1'}`;
  const [rawPath = '/', ...query] = (request.url ?? '/').split('?');
  const search = query.length > 0 ? `?${query.join('?')}` : '';
  return {
    method: request.method ?? 'GET',
    origin,
    rawPath,
    path: decodePath(rawPath),
    search,
    query: new URLSearchParams(search),
    headers: request.headers,
  };
}

async function answerControl(
  control: SiteControl,
  request: IncomingMessage,
): Promise<{ status: number; body: string }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  try {
    return json(200, runVerb(control, Buffer.concat(chunks).toString('utf8')));
  } catch (error) {
    return json(400, { error: error instanceof Error ? error.message : String(error) });
  }
}

function json(status: number, value: unknown): { status: number; body: string } {
  return { status, body: `${JSON.stringify(value, null, 2)}\n` };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
