import type { Page } from 'puppeteer-core';
import { press, pressToLeave, quote, textOf, textsOf, waitForText } from './look.ts';
import type { Words } from './words.ts';

/** What the card of the current page shows. */
export interface Card {
  kind: string;
  title: string;
  meta: string[];
  tags: string[];
}

/** The popup, in the words of a person who uses it. */
export class Popup {
  readonly page: Page;
  readonly words: Words;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.words = words;
  }

  /** The card of the page behind the popup, once that page was read. */
  async card(): Promise<Card> {
    const title = await textOf(this.page, '.page-card-title');
    const [kind = ''] = await textsOf(this.page, '.page-card-kind');
    const meta = await textsOf(this.page, '.page-card-kicker time, .page-card-meta > span');
    return { kind, title, meta, tags: await textsOf(this.page, '.page-card .tag') };
  }

  /** Saves the page in front and waits until the popup says so. */
  async save(): Promise<void> {
    await press(this.page, `.page-card-actions ::-p-text(${this.words('page.save')})`);
    await waitForText(this.page, '.page-card-kind', this.words('page.saved'));
  }

  /** One press is enough: the card above keeps its height, so the tabs stay where they were aimed at. */
  async showTab(tab: 'saved' | 'news' | 'following'): Promise<void> {
    await press(this.page, `#tab-${tab}`);
    await this.page.waitForSelector(`#tab-${tab}[aria-selected="true"]`, { timeout: 10_000 });
  }

  savedTitles(): Promise<string[]> {
    return textsOf(this.page, 'article.row:not(.entry, .source) .row-title');
  }

  /** The related tags with their counts, e.g. `志工 3`. */
  async relatedTags(): Promise<string[]> {
    await this.page.waitForSelector('.tag-filter button', { timeout: 10_000 });
    return this.page.$$eval('.tag-filter button', (buttons) =>
      buttons.map((button) =>
        [...button.querySelectorAll('.tag-filter-name, .tag-filter-count')]
          .map((part) => part.textContent.trim())
          .join(' '),
      ),
    );
  }

  /** Narrows the list to a tag, or widens it again. */
  async pressTag(name: string): Promise<void> {
    await press(this.page, `.tag-filter button ::-p-text(${name})`);
  }

  async remove(title: string): Promise<void> {
    await press(this.page, this.buttonInRow(title, this.words('article.remove')));
  }

  async undo(): Promise<void> {
    await press(this.page, `.toast ::-p-text(${this.words('action.undo')})`);
  }

  /** What the popup has just told. */
  toast(): Promise<string> {
    return textOf(this.page, '.toast[data-shown="true"] [role="status"]');
  }

  async followTargets(): Promise<string[]> {
    await this.page.waitForSelector('.follow-targets button', { timeout: 10_000 });
    return textsOf(this.page, '.follow-targets-title');
  }

  /** Follows what the page offers under this name; what the popup tells once the first check is done. */
  async follow(title: string): Promise<string> {
    await this.page.waitForSelector('.follow-targets button', { timeout: 10_000 });
    for (const more of await this.page.$$('.follow-targets details:not([open]) summary')) await more.click();
    await press(this.page, `.follow-targets-title ::-p-text(${title})`);
    await this.page.waitForSelector(`article.source[aria-label=${quote(title)}]`, { timeout: 15_000 });
    return this.toast();
  }

  /** Types an address into the Following tab and asks to follow it. */
  async followAddress(address: string): Promise<void> {
    await this.page.waitForSelector('.follow-by-address');
    if ((await this.page.$('.follow-by-address[open]')) === null) await press(this.page, '.follow-by-address summary');
    await this.page.locator('.follow-by-address input').fill(address);
    await press(this.page, '.follow-by-address-line button');
  }

  /** What the field for an address says, once it says something. */
  async addressError(): Promise<string> {
    return textOf(this.page, '.follow-by-address-error p');
  }

  /** What a typed address offers to follow. */
  addressChoices(): Promise<string[]> {
    return textsOf(this.page, '.follow-by-address + .follow-targets .follow-targets-title');
  }

  /** What is in the field for an address. */
  typedAddress(): Promise<string> {
    return this.page.$eval('.follow-by-address input', (input) =>
      input instanceof HTMLInputElement ? input.value : '',
    );
  }

  /** Names of what is followed, in the list's order. */
  followed(): Promise<string[]> {
    return this.page.$$eval('article.source', (rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
  }

  /** Names of the folders that what is followed stands in. */
  folders(): Promise<string[]> {
    return textsOf(this.page, '.source-folder');
  }

  /** Opens the page of a followed source. */
  async openSource(title: string): Promise<void> {
    await pressToLeave(this.page, this.buttonInRow(title, this.words('source.open', { title })));
  }

  /** Checks one followed source now and waits for the answer. */
  async check(title: string): Promise<string> {
    const button = this.buttonInRow(title, this.words('source.check', { title }));
    // What was told last may lie over the end of the list for a while.
    await this.page.waitForFunction(
      (selector) => {
        const element = document.querySelector(selector);
        element?.scrollIntoView({ block: 'center' });
        const { left = 0, top = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
        return element?.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      },
      { timeout: 10_000 },
      button,
    );
    await press(this.page, button);
    return this.toast();
  }

  /** Asks the browser for a standing grant for the site of the page in front, and waits until it is given. */
  async watchSite(): Promise<void> {
    const button = `.page-card-status ::-p-text(${this.words('page.watch')})`;
    await press(this.page, button);
    await this.page.waitForSelector(button, { hidden: true, timeout: 10_000 });
  }

  /** Stops following; no question is asked. */
  async unfollow(title: string): Promise<void> {
    await press(this.page, this.buttonInRow(title, this.words('source.unfollow', { title })));
    await this.page.waitForSelector(`article.source[aria-label=${quote(title)}]`, { hidden: true, timeout: 10_000 });
  }

  /** What is wrong with the followed sources, in words. */
  failures(): Promise<string[]> {
    return textsOf(this.page, '.source-failure');
  }

  /** Titles in the New view; unread ones only, if asked. */
  newTitles(unreadOnly = false): Promise<string[]> {
    const rows = unreadOnly ? 'article.entry[data-unread="true"]' : 'article.entry';
    return this.page.$$eval(rows, (entries) => entries.map((entry) => entry.getAttribute('aria-label') ?? ''));
  }

  async openEntry(title: string): Promise<void> {
    await pressToLeave(this.page, `article.entry[aria-label=${quote(title)}] .row-title a`);
  }

  async openSideBySide(title: string): Promise<void> {
    await pressToLeave(this.page, this.buttonInRow(title, this.words('article.sideBySide')));
  }

  async close(): Promise<void> {
    // Opening a page from the popup closes it already.
    if (!this.page.isClosed()) await this.page.close().catch(() => {});
  }

  private buttonInRow(title: string, label: string): string {
    return `article.row[aria-label=${quote(title)}] button[aria-label=${quote(label)}]`;
  }
}
