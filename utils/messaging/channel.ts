import { type Browser, browser } from 'wxt/browser';
import type { BackgroundProtocol, OffscreenProtocol } from './protocol.ts';

type Sender = Browser.runtime.MessageSender;
type Receiver = 'background' | 'offscreen';

interface Envelope {
  to: Receiver;
  call: string;
  request: unknown;
}

/** A handler's value, or why it threw. */
type Answer<Reply> = { value: Reply } | { error: string };

/** One handler for each call of a protocol; the sender comes along for calls that concern a tab. */
export type HandlersOf<P> = {
  [K in keyof P]: P[K] extends (request: infer Request) => infer Reply
    ? (request: Request, sender: Sender) => Reply
    : never;
};

type RequestOf<P, K extends keyof P> = P[K] extends (request: infer Request) => unknown ? Request : never;
type ReplyOf<P, K extends keyof P> = P[K] extends (request: never) => Promise<infer Reply> ? Reply : never;

/** What a content script may ask for; it shares a process with the page, so its requests are checked as strangers'. */
const OPEN_TO_CONTENT_SCRIPTS = ['pageSeen'];

/** Sends a request to the background and waits for its reply; rejects when it failed or the extension was reloaded. */
export function callBackground<K extends keyof BackgroundProtocol & string>(
  call: K,
  request: RequestOf<BackgroundProtocol, K>,
): Promise<ReplyOf<BackgroundProtocol, K>> {
  return send({ to: 'background', call, request });
}

/** Sends a request to the offscreen document, which must be open. */
export function callOffscreen<K extends keyof OffscreenProtocol & string>(
  call: K,
  request: RequestOf<OffscreenProtocol, K>,
): Promise<ReplyOf<OffscreenProtocol, K>> {
  return send({ to: 'offscreen', call, request });
}

async function send<Reply>(envelope: Envelope): Promise<Reply> {
  const answer: Answer<Reply> | undefined = await browser.runtime.sendMessage(envelope);
  if (answer !== undefined && 'value' in answer) return answer.value;
  throw new Error(`${envelope.call}: ${answer?.error ?? 'nobody answered'}`);
}

/** Answers requests in the background; must be called synchronously at the worker's start. */
export function answerInBackground(handlers: HandlersOf<BackgroundProtocol>): void {
  answer('background', new Map(Object.entries(handlers)));
}

/** Answers requests in the offscreen document. */
export function answerInOffscreen(handlers: HandlersOf<OffscreenProtocol>): void {
  answer('offscreen', new Map(Object.entries(handlers)));
}

type Handle = (request: never, sender: Sender) => Promise<unknown>;

function answer(receiver: Receiver, handlers: ReadonlyMap<string, Handle>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse: (answer: Answer<unknown>) => void) => {
    if (!isEnvelope(message) || message.to !== receiver || !mayCall(message.call, sender)) return false;
    const handle = handlers.get(message.call);
    if (handle === undefined) return false;
    handle(message.request as never, sender).then(
      (value) => sendResponse({ value }),
      (error: unknown) => {
        console.error(`[windlion] ${message.call} failed`, error);
        sendResponse({ error: String(error) });
      },
    );
    return true;
  });
}

function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  return 'to' in message && 'request' in message && 'call' in message && typeof message.call === 'string';
}

function mayCall(call: string, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const fromOwnPage = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  return fromOwnPage || OPEN_TO_CONTENT_SCRIPTS.includes(call);
}
