import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerInOffscreen, callOffscreen } from '@/utils/messaging/channel.ts';
import { sampleExtraction } from '../library/sample-extraction.ts';

const OWN = 'chrome-extension://windlion';
const PAGE = { html: '<p>', url: 'https://example.org/' };

type Listener = (message: unknown, sender: object, sendResponse: (reply: unknown) => void) => unknown;

/** Carries messages as a browser does: as JSON, and one listener's reply to the caller. */
beforeEach(() => {
  fakeBrowser.reset();
  const listeners: Listener[] = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as Listener);
  });
  const sender = { id: fakeBrowser.runtime.id, url: `${OWN}/background.js` };
  Object.assign(fakeBrowser.runtime, {
    getURL: (path: string) => OWN + path,
    sendMessage: (message: unknown) =>
      new Promise((resolve) => {
        const isHeard = listeners.map((listener) => listener(message, sender, resolve)).includes(true);
        if (!isHeard) resolve(undefined);
      }),
  });
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

test('the reply comes back', async () => {
  const extraction = sampleExtraction(PAGE.url);
  answerInOffscreen({ parsePage: async () => extraction });
  await expect(callOffscreen('parsePage', PAGE)).resolves.toEqual(extraction);
});

test('a handler that throws is an error for the caller, never a reply', async () => {
  answerInOffscreen({ parsePage: () => Promise.reject(new Error('the page broke')) });
  await expect(callOffscreen('parsePage', PAGE)).rejects.toThrow('the page broke');
});

test('a call that nobody answers is an error too', async () => {
  await expect(callOffscreen('parsePage', PAGE)).rejects.toThrow('parsePage');
});
