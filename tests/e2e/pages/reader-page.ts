import type { Page } from 'puppeteer-core';
import type { ReadingSettings } from '../../../utils/settings/reading-settings.ts';
import type { Session } from '../browser/session.ts';
import { press, textOf, textsOf } from './look.ts';

declare const chrome: typeof import('wxt/browser').browser;

/** The reading page, in the words of a person who reads. */
export class ReaderPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The article that is read, once the page hears its keys: the tab is named last. */
  async title(): Promise<string> {
    const title = await textOf(this.page, '.reader-sheet h1');
    return (await this.page.title()).startsWith(title) ? title : '';
  }

  text(): Promise<string> {
    return textOf(this.page, '.saved-text');
  }

  /** How far the text lies above the bar, in pixels. */
  async scrolled(): Promise<number> {
    return this.page.evaluate(() => Math.round(scrollY));
  }

  /** The words at the upper edge of the view. */
  topLine(): Promise<string> {
    return this.page.evaluate(() => {
      const bar = document.querySelector('.reader-bar')?.getBoundingClientRect().bottom ?? 0;
      const first = [...document.querySelectorAll('.saved-text p, .saved-text h2')].find(
        (element) => element.getBoundingClientRect().bottom > bar + 4,
      );
      return first?.textContent.slice(0, 12) ?? '';
    });
  }

  async openPanel(label: string): Promise<void> {
    await press(this.page, `.reader-bar button[aria-label="${label}"]`);
    await this.page.waitForSelector('.panel:not([hidden])');
  }

  outline(): Promise<string[]> {
    return textsOf(this.page, '.outline button');
  }

  /** How the text is drawn. */
  style(property: string): Promise<string> {
    return this.page.$eval('.saved-text', (text, name) => getComputedStyle(text).getPropertyValue(name), property);
  }
}

/** Sets the type as the panel would. */
export async function setType(session: Session, settings: Partial<ReadingSettings>): Promise<void> {
  const backstage = await session.backstage();
  await backstage.evaluate((reading) => chrome.storage.local.set({ reading }), settings);
}
