import type { Page } from 'puppeteer-core';
import { textOf } from './look.ts';
import type { Words } from './words.ts';

/** One row of the side by side view. */
export interface Row {
  source: string;
  target: string;
}

/** The reader's page with a summary side by side. */
export class Reader {
  readonly page: Page;
  readonly words: Words;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.words = words;
  }

  /** The rows, once the draft is done; a right side without an engine stays empty. */
  async rows(): Promise<Row[]> {
    await this.page.waitForSelector('.segments:not([aria-busy="true"]) .segment', { timeout: 15_000 });
    return this.page.$$eval('.segment', (segments) =>
      segments.map((segment) => ({
        source: [...(segment.querySelector('.segment-source')?.childNodes ?? [])]
          .filter((node) => node.nodeType === Node.TEXT_NODE)
          .map((node) => node.textContent ?? '')
          .join('')
          .trim(),
        target: segment.querySelector<HTMLTextAreaElement>('.segment-target')?.value ?? '',
      })),
    );
  }

  /** Writes into the right side of a row, counted from 0, and waits until it is stored. */
  async write(row: number, text: string): Promise<void> {
    const field = (await this.page.$$('.segment-target'))[row];
    if (field === undefined) throw new Error(`no row ${row}`);
    await field.evaluate((element) => (element as HTMLTextAreaElement).select());
    await field.type(text);
    await this.page.waitForFunction(
      (index, saved) => document.querySelectorAll('.segment')[index]?.textContent.includes(saved),
      { timeout: 10_000 },
      row,
      this.words('segment.saved'),
    );
  }

  /** Sets the summary's length, as the slider does when it is let go. */
  async changeCount(sentences: number): Promise<void> {
    await this.page.$eval(
      'input[type="range"]',
      (slider, count) => {
        (slider as HTMLInputElement).value = String(count);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        slider.dispatchEvent(new Event('change', { bubbles: true }));
      },
      sentences,
    );
  }

  title(): Promise<string> {
    return textOf(this.page, 'h1');
  }
}
