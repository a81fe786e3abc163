import type { ElementHandle, Page } from 'puppeteer-core';
import type { Words } from './words.ts';

/** Clicks the button with these words on it, once it is there. */
async function clickButton(page: Page, place: string, text: string): Promise<void> {
  const found = await page.waitForFunction(
    (within, words) =>
      [...document.querySelectorAll(`${within} button`)].find(({ textContent }) => textContent === words) ?? null,
    { timeout: 10_000 },
    place,
    text,
  );
  // Really clicked, in front: only then may a grant be asked for.
  await page.bringToFront();
  await (found.asElement() as ElementHandle<Element> | null)?.asLocator().setTimeout(10_000).click();
}

/** The form of one engine in the options. */
export class EngineForm {
  readonly page: Page;
  readonly words: Words;
  readonly #place: string;

  constructor(page: Page, words: Words, engineId: string) {
    this.page = page;
    this.words = words;
    this.#place = `[data-engine="${engineId}"]`;
  }

  async open(): Promise<void> {
    await this.page.waitForSelector(this.#place);
    await this.page.$eval(this.#place, (details) => {
      (details as HTMLDetailsElement).open = true;
    });
  }

  /** Types over the field with this label. */
  async fill(label: string, text: string): Promise<void> {
    const found = await this.page.waitForFunction(
      (place, wanted) => {
        const labels = [...document.querySelectorAll<HTMLLabelElement>(`${place} label`)];
        return labels.find(({ textContent }) => textContent === wanted)?.control ?? null;
      },
      {},
      this.#place,
      label,
    );
    const field = found.asElement();
    await field?.evaluate((input) => (input as HTMLInputElement).select());
    await field?.type(text);
    await this.page.keyboard.press('Tab');
  }

  press(label: string): Promise<void> {
    return clickButton(this.page, this.#place, label);
  }

  /** What is said to be wrong with the form. */
  faults(): Promise<string[]> {
    return this.page.$$eval(`${this.#place} .text-field-fault`, (faults) => faults.map((fault) => fault.textContent));
  }

  /** The suggestions that the model field offers. */
  models(): Promise<string[]> {
    return this.page.$$eval(`${this.#place} datalist option`, (options) =>
      options.map((option) => (option as HTMLOptionElement).value),
    );
  }
}

/** The side by side view's choice of engine, and its panel. */
export class EnginePanelOnPage {
  readonly page: Page;
  readonly words: Words;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.words = words;
  }

  async choose(engineId: string): Promise<void> {
    await this.page.waitForSelector(`.engine-choice option[value="${engineId}"]`);
    await this.page.select('.engine-choice select', engineId);
  }

  press(text: string): Promise<void> {
    return clickButton(this.page, '.engine-panel', text);
  }

  /** All it says; nothing while it is not there. */
  text(): Promise<string> {
    return this.page.$$eval('.engine-panel', (panels) => panels.map((panel) => panel.textContent).join());
  }

  /** Why sentences were not translated, once the engine is done. */
  async failures(): Promise<string> {
    await this.page.waitForSelector('.engine-panel-failures p');
    return this.page.$eval('.engine-panel-failures', (failures) => failures.textContent);
  }
}
