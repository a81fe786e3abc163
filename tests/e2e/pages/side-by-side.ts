import type { KeyInput, Page } from 'puppeteer-core';
import { catchDownload } from './downloads.ts';
import { textOf } from './look.ts';
import type { Words } from './words.ts';

/** One row of the side by side view. */
export interface Row {
  source: string;
  target: string;
}

/** The reader's page with a summary side by side. */
export class SideBySidePage {
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
          .filter((node) => !(node instanceof Element && node.matches('.segment-number')))
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

  /** The doubts that stand, each in its words. */
  doubts(): Promise<string[]> {
    return this.page.$$eval('.doubt-words li > span', (found) => found.map((doubt) => doubt.textContent));
  }

  /** Exports by the menu's entry that begins with `format`; what the browser was given to download. */
  async exportAs(format: string): Promise<{ name: string; text: string }> {
    const { name, bytes } = await catchDownload(this.page, async () => {
      await this.page.locator(`button ::-p-text(${this.words('exchange.open')})`).click();
      await this.page.$$eval(
        '.panel button',
        (buttons, start) => buttons.find((button) => button.textContent.startsWith(start))?.click(),
        format,
      );
    });
    return { name, text: bytes.toString('utf8') };
  }

  /** Chooses a file of this content to bring translations back from. */
  async importFile(name: string, content: string): Promise<void> {
    await this.page.$eval(
      'input[type="file"]',
      (input, fileName, text) => {
        const files = new DataTransfer();
        files.items.add(new File([text], fileName));
        (input as HTMLInputElement).files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      name,
      content,
    );
  }

  /** Does one of the things in a row's menu, rows counted from 0. */
  async act(row: number, action: 'note' | 'history' | 'split' | 'join'): Promise<void> {
    await this.page.$$eval('.segment-standing .button-icon', (menus, at) => (menus[at] as HTMLElement).click(), row);
    await this.page.waitForSelector('.panel:not([hidden]) li button');
    await this.page.$$eval(
      '.panel:not([hidden]) li button',
      (buttons, label) => buttons.find((button) => button.textContent === label)?.click(),
      this.words(`row.${action}`),
    );
  }

  /** Presses the button of the open dialog that does what the dialog is for. */
  async confirm(): Promise<void> {
    const button = await this.page.waitForSelector('dialog[open] .button-primary');
    await button?.evaluate((element) => (element as HTMLElement).click());
  }

  /** Puts a unit into the memory as if an earlier article had left it there. */
  async rememberEarlier(source: string, target: string): Promise<void> {
    await this.page.evaluate(
      (from, to) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('windlion');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const database = opening.result;
            const writing = database.transaction('memoryUnits', 'readwrite');
            writing.objectStore('memoryUnits').put({
              id: 'earlier',
              pairKey: 'zh-Hant>zh-Hans',
              pair: { source: 'zh-TW', target: 'zh-CN' },
              source: from,
              target: to,
              updatedAt: 1,
            });
            writing.oncomplete = () => {
              database.close();
              resolve();
            };
          };
        }),
      source,
      target,
    );
  }

  /** Shows the same sentences in another language too. */
  async showSecond(language: string): Promise<void> {
    await this.page.$$eval(
      '.view-bar .select-field select',
      (fields, value) => {
        const field = fields[1] as HTMLSelectElement;
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      language,
    );
  }

  /** Pastes a whole translation and takes what is ticked of it. */
  async paste(text: string): Promise<void> {
    const press = (key: Parameters<Words>[0]): Promise<void> =>
      this.page.$$eval(
        'button',
        (buttons, label) => buttons.find((button) => button.textContent === label)?.click(),
        this.words(key),
      );
    await press('exchange.open');
    await this.page.waitForSelector('.panel:not([hidden])');
    await press('paste.open');
    await this.page.waitForSelector('dialog[open] textarea');
    await this.page.$eval(
      'dialog[open] textarea',
      (field, pasted) => {
        (field as HTMLTextAreaElement).value = pasted;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );
    await this.page.waitForSelector('dialog[open] .button-primary[aria-disabled="false"]');
    await this.confirm();
    await this.page.waitForSelector('.pasted-rows');
    await this.confirm();
  }

  /** What the page has asked of anyone but the extension itself. */
  foreignRequests(): Promise<string[]> {
    return this.page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => /^https?:/u.test(name)),
    );
  }

  /** Presses keys together, the last one while the others are held. */
  async press(...keys: KeyInput[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.down(key);
    for (const key of keys.reverse()) await this.page.keyboard.up(key);
  }

  title(): Promise<string> {
    return textOf(this.page, 'h1');
  }
}
