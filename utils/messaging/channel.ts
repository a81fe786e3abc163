import { type Browser, browser } from 'wxt/browser';
import type { BackgroundCall, BackgroundProtocol, ReplyOf, RequestOf } from './protocol.ts';

interface Envelope {
  call: BackgroundCall;
  request: unknown;
}

export type BackgroundHandlers = {
  [K in BackgroundCall]: (request: RequestOf<K>, sender: Browser.runtime.MessageSender) => Promise<ReplyOf<K>>;
};

/** What a content script may ask for; it shares a process with the page, so its requests are checked as strangers'. */
const OPEN_TO_CONTENT_SCRIPTS: readonly BackgroundCall[] = ['pageSeen'];

/** Sends a request to the background and waits for its reply; rejects when the extension was reloaded meanwhile. */
export async function callBackground<K extends BackgroundCall>(call: K, request: RequestOf<K>): Promise<ReplyOf<K>> {
  return browser.runtime.sendMessage({ call, request } satisfies Envelope);
}

/** Answers requests in the background; must be called synchronously at the worker's start. */
export function answerInBackground(handlers: BackgroundHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse: (reply: unknown) => void) => {
    if (!isEnvelope(message, handlers) || !mayCall(message.call, sender)) return false;
    const handle = handlers[message.call] as (request: unknown, from: typeof sender) => Promise<unknown>;
    handle(message.request, sender).then(sendResponse, (error: unknown) => {
      console.error(`[windlion] ${message.call} failed`, error);
      sendResponse(null);
    });
    return true;
  });
}

function isEnvelope(message: unknown, handlers: BackgroundProtocol | BackgroundHandlers): message is Envelope {
  if (typeof message !== 'object' || message === null || !('call' in message) || !('request' in message)) return false;
  return typeof message.call === 'string' && Object.hasOwn(handlers, message.call);
}

function mayCall(call: BackgroundCall, sender: Browser.runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const fromOwnPage = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  return fromOwnPage || OPEN_TO_CONTENT_SCRIPTS.includes(call);
}
