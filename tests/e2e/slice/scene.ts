import type { Page } from 'puppeteer-core';
import { type Session, waitFor } from '../browser/session.ts';
import { Popup } from '../pages/popup.ts';
import type { Words } from '../pages/words.ts';

declare const chrome: typeof import('wxt/browser').browser;

/** A news site that the slice is played on, and its editors' desk. */
export interface Newsroom {
  /** An article, and the archive of one of its tags. */
  articleUrl: string;
  tagUrl: string;
  tagName: string;
  /** Puts a new post under the tag; resolves with its address. */
  publish(title: string): Promise<string>;
}

/** Where the slice is played: one browser, one site, one language. */
export class Scene {
  readonly session: Session;
  readonly newsroom: Newsroom;
  readonly words: Words;
  /** The article that was saved, and the post that was published on the way. */
  savedTitle = '';
  newTitle = '';
  newUrl = '';
  private popup: Popup | null = null;
  private tab: Page | null = null;

  constructor(session: Session, newsroom: Newsroom, words: Words) {
    this.session = session;
    this.newsroom = newsroom;
    this.words = words;
  }

  /** Opens an address in the tab in front. */
  async visit(url: string): Promise<Page> {
    await this.closePopup();
    if (this.tab === null) this.tab = await this.session.open(url);
    else await this.tab.goto(url);
    await this.tab.bringToFront();
    return this.tab;
  }

  /** Opens the popup over the page last visited. */
  async openPopup(): Promise<Popup> {
    await this.closePopup();
    if (this.tab === null) throw new Error('visit a page first');
    this.popup = new Popup(await this.session.openPopup(this.tab), this.words);
    return this.popup;
  }

  /** Dates of posts count in whole seconds: lets one pass, so that what follows is newer. */
  aSecond(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, 1_100));
  }

  async closePopup(): Promise<void> {
    await this.popup?.close();
    this.popup = null;
  }

  /** The title of the tab that a click has opened at this address. */
  async openedTab(url: string): Promise<string> {
    const backstage = await this.session.backstage();
    return waitFor(`tab at ${url}`, () =>
      backstage.evaluate(async (address) => {
        const tabs = await chrome.tabs.query({});
        return tabs.find((tab) => tab.status === 'complete' && decodeURI(tab.url ?? '') === decodeURI(address))?.title;
      }, url),
    );
  }

  /** One of the extension's own pages that a click has opened. */
  async openedOwn(path: string): Promise<Page> {
    return waitFor(`page ${path}`, async () => {
      for (const page of await this.session.browser.pages()) {
        // Puppeteer does not learn the addresses of Firefox's extension pages; the page itself may be loading.
        const url = await page.evaluate(() => location.href).catch(() => '');
        if (url.includes(path)) return page;
      }
      return null;
    });
  }

  /** The toolbar badge's text, once it is what was expected. */
  async badge(expected: string): Promise<string> {
    const backstage = await this.session.backstage();
    const read = (): Promise<string> => backstage.evaluate(() => chrome.action.getBadgeText({}));
    try {
      await waitFor('badge', async () => (await read()) === expected);
    } catch {
      throw new Error(`The badge says “${await read()}”, not “${expected}”`);
    }
    return expected;
  }

  /** What the toolbar icon's tooltip says over the page in front, once it speaks of that page. */
  async iconTitle(expected: string): Promise<string> {
    const url = this.tab?.url() ?? '';
    const backstage = await this.session.backstage();
    return waitFor(`icon saying “${expected}”`, async () => {
      const title = await backstage.evaluate(async (address) => {
        const tabs = await chrome.tabs.query({});
        const tabId = tabs.find((tab) => tab.url === address)?.id;
        return tabId === undefined ? '' : chrome.action.getTitle({ tabId });
      }, url);
      return title.includes(expected) && title;
    });
  }
}
