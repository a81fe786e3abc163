import type { Page, WebWorker } from 'puppeteer-core';
import { type Session, waitFor } from '../browser/session.ts';

declare const chrome: typeof import('wxt/browser').browser;

async function workerOf(session: Session): Promise<WebWorker | undefined> {
  const [own] = [...(await session.browser.extensions()).values()];
  const [worker] = (await own?.workers()) ?? [];
  return worker;
}

/**
 * Presses Alt+S as the keyboard would: a system key that the page does not handle goes on to Chromium's own accelerators,
 * which run the command and let the extension into the page.
 */
export async function pressAltS(session: Session, page: Page): Promise<void> {
  // In the first moment after an install nobody listens yet.
  await waitFor('command', async () =>
    (await workerOf(session))?.evaluate(() => chrome.commands.onCommand.hasListeners()),
  );
  await page.bringToFront();
  const client = await page.createCDPSession();
  const key = {
    key: 's',
    code: 'KeyS',
    windowsVirtualKeyCode: 83,
    nativeVirtualKeyCode: 83,
    modifiers: 1,
    isSystemKey: true,
  };
  await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await client.detach();
}

/** What Chromium tells of the place a menu was opened on. */
export interface MenuPlace {
  menuItemId: 'save-page' | 'save-link';
  pageUrl: string;
  selectionText?: string;
  linkUrl?: string;
}

/**
 * Chooses one of our context menu's items. No protocol reaches the menu that Chromium draws: its event is dispatched in
 * the worker, for the tab in front, as the browser would. `update()` fails where there is no such item.
 */
export async function chooseMenuItem(session: Session, place: MenuPlace): Promise<void> {
  const worker = await workerOf(session);
  if (worker === undefined) throw new Error('the worker sleeps');
  await worker.evaluate(async (info) => {
    await chrome.contextMenus.update(info.menuItemId, {});
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onClicked } = chrome.contextMenus;
    Reflect.get(onClicked, 'dispatch').call(onClicked, { editable: false, ...info }, tab);
  }, place);
}

/** Lets the extension into the page in front until it is left, as every press of its button, keys or menus does. */
export async function letIn(session: Session, page: Page): Promise<void> {
  const popup = await session.openPopup(page);
  await popup.close().catch(() => undefined);
  await page.bringToFront();
}

interface DomNode {
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** What we have told inside a page, where its scripts cannot see it; empty while nothing is shown. */
export async function pageToast(page: Page): Promise<string> {
  const client = await page.createCDPSession();
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  await client.detach();
  const hosts = below(root).filter(({ attributes }) => attributes?.includes('windlion-toast'));
  return hosts
    .flatMap(below)
    .map(({ nodeValue }) => nodeValue)
    .join('');
}

function below(node: DomNode): DomNode[] {
  return [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(below)];
}
