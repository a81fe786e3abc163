import type { Page } from 'puppeteer-core';
import { press, quote, textsOf } from './look.ts';
import type { Words } from './words.ts';

/** The New view, in the popup or in the library page, in the words of a person who uses it. */
export class NewsView {
  readonly page: Page;
  readonly words: Words;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.words = words;
  }

  /** Titles in the list's order; unread ones only, if asked. */
  titles(unreadOnly = false): Promise<string[]> {
    const rows = unreadOnly ? 'article.entry[data-unread="true"]' : 'article.entry';
    return this.page.$$eval(rows, (entries) => entries.map((entry) => entry.getAttribute('aria-label') ?? ''));
  }

  /** Chooses what is listed, or how: by the names that the choices have. */
  async choose(key: 'news.filter' | 'news.order' | 'news.folder', choice: string): Promise<void> {
    const field = await this.page.waitForSelector(`.news-choices label ::-p-text(${this.words(key)})`);
    const id = await field?.evaluate((label) => label.getAttribute('for'));
    const value = await this.page.$$eval(
      `[id=${quote(id ?? '')}] option`,
      (options, name) => options.find(({ textContent }) => textContent === name)?.getAttribute('value'),
      choice,
    );
    await this.page.select(`[id=${quote(id ?? '')}]`, value ?? '');
  }

  /** How many are unread, as the head of the list tells it. */
  async count(): Promise<string> {
    return (await textsOf(this.page, '.news-count > :first-child'))[0] ?? '';
  }

  /** Heads of sources, with how many posts stand below each. */
  sources(): Promise<string[]> {
    return textsOf(this.page, '.news-source');
  }

  /** Where posts may be missing, in words. */
  gaps(): Promise<string[]> {
    return textsOf(this.page, '.news-gap');
  }

  /** What a row says beside its title. */
  async about(title: string): Promise<string> {
    const row = `article.entry[aria-label=${quote(title)}]`;
    return (await textsOf(this.page, `${row} :is(.row-meta, .entry-excerpt)`)).join(' | ');
  }

  async markAllRead(): Promise<void> {
    await press(this.page, `.news-bar ::-p-text(${this.words('news.markAllRead')})`);
  }

  async undo(): Promise<void> {
    await press(this.page, `.toast ::-p-text(${this.words('action.undo')})`);
  }

  /** Title of the row that has the focus. */
  focused(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.closest('.entry')?.getAttribute('aria-label') ?? '');
  }
}
