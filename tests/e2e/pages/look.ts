import type { Page } from 'puppeteer-core';

/** The trimmed text of each element that matches, in order. */
export function textsOf(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (elements) => elements.map((element) => element.textContent.trim()));
}

/** The text of the first element that matches, waited for. */
export async function textOf(page: Page, selector: string): Promise<string> {
  await page.waitForSelector(selector, { timeout: 10_000 });
  return (await textsOf(page, selector))[0] ?? '';
}

/** Clicks like a person, once the element is there, visible and at rest, and out from under what lies over its edge. */
export async function press(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector, { timeout: 10_000, visible: true });
  await element?.evaluate((found) => found.scrollIntoView({ block: 'center' }));
  await page.locator(selector).setTimeout(10_000).click();
}

/** Clicks on what opens another tab: a popup is closed by that, even before the click is answered. */
export async function pressToLeave(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector, { timeout: 10_000, visible: true });
  await element?.click().catch((error: unknown) => {
    if (!page.isClosed()) throw error;
  });
}

/** Waits until an element that matches holds this text. */
export async function waitForText(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForFunction(
    (where, what) => [...document.querySelectorAll(where)].some((element) => element.textContent.includes(what)),
    { timeout: 10_000 },
    selector,
    text,
  );
}

/** A text as a CSS string, for attribute selectors. */
export function quote(text: string): string {
  return `"${text.replace(/["\\]/gu, '\\$&')}"`;
}
