import type { Page } from 'puppeteer-core';
import { press } from './look.ts';

const FIELD = '.search-field input';

/** The search field of a page and its filters. */
export class SavedSearch {
  readonly page: Page;

  constructor({ page }: { page: Page }) {
    this.page = page;
  }

  /** Types in place of what is there. */
  async type(text: string): Promise<void> {
    const field = await this.page.waitForSelector(FIELD, { timeout: 10_000 });
    await field?.evaluate((element) => (element as HTMLInputElement).select());
    await field?.focus();
    await this.page.keyboard.press('Backspace');
    await this.page.keyboard.type(text);
  }

  text(): Promise<string> {
    return this.page.$eval(FIELD, (field) => (field as HTMLInputElement).value);
  }

  /** Begins to compose, as an input method does; nothing is committed yet. */
  async compose(text: string): Promise<void> {
    await this.page.focus(FIELD);
    const client = await this.page.createCDPSession();
    await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await client.detach();
  }

  async commit(text: string): Promise<void> {
    const client = await this.page.createCDPSession();
    await client.send('Input.insertText', { text });
    await client.detach();
  }

  /** Presses a filter by its name. */
  async press(name: string): Promise<void> {
    await press(this.page, `.filter-chips ::-p-text(${name})`);
  }
}
