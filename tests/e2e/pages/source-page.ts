import type { Page } from 'puppeteer-core';
import { press, textOf, textsOf } from './look.ts';
import type { Words } from './words.ts';

/** The page of one source, in the words of a person who uses it. */
export class SourcePage {
  readonly page: Page;
  readonly words: Words;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.words = words;
  }

  title(): Promise<string> {
    return textOf(this.page, '.source-head h1');
  }

  /** How the source is doing, each fact by its name. */
  async facts(): Promise<Record<string, string>> {
    await this.page.waitForSelector('.source-facts dd', { timeout: 10_000 });
    const [names, values] = await Promise.all([
      textsOf(this.page, '.source-facts dt'),
      textsOf(this.page, '.source-facts dd'),
    ]);
    return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
  }

  /** What the checks said, the last one first. */
  results(): Promise<string[]> {
    return textsOf(this.page, '.ledger-table tbody td:nth-child(2)');
  }

  /** Presses one of the buttons at the head of the page. */
  async do(key: 'source.checkNow' | 'source.pause' | 'source.resume' | 'source.unfollowOne'): Promise<void> {
    await press(this.page, `.source-actions ::-p-text(${this.words(key)})`);
  }

  async undo(): Promise<void> {
    await press(this.page, `.toast ::-p-text(${this.words('action.undo')})`);
  }

  /** Writes into one of the fields and leaves it. */
  async write(key: 'source.name' | 'source.folder', text: string): Promise<void> {
    const label = await this.page.waitForSelector(`.text-field label ::-p-text(${this.words(key)})`);
    await label?.click();
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('a');
    await this.page.keyboard.up('Control');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Tab');
  }

  failures(): Promise<string[]> {
    return textsOf(this.page, '.source-failure');
  }
}
