import type { Page } from 'puppeteer-core';

/** What the page puts into the downloads when this is done. */
export async function catchDownload(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  await page.evaluate(() => {
    addEventListener(
      'click',
      (event) => {
        const link = event.target;
        if (!(link instanceof HTMLAnchorElement) || link.download === '') return;
        const { href, download } = link;
        const read = async (): Promise<[string, string]> => {
          const reader = new FileReader();
          reader.readAsDataURL(await (await fetch(href)).blob());
          await new Promise((resolve) => reader.addEventListener('load', resolve));
          return [download, String(reader.result).replace(/^.*,/u, '')];
        };
        Reflect.set(globalThis, 'exported', read());
      },
      { capture: true },
    );
    const create = document.createElement.bind(document);
    // A link outside the page tells nobody of its click: let this one stand in it.
    document.createElement = ((tag: string) => {
      const element = create(tag);
      if (tag === 'a') document.body.append(element);
      return element;
    }) as typeof document.createElement;
  });
  await act();
  await page.waitForFunction(() => Reflect.has(globalThis, 'exported'));
  const [name, base64]: [string, string] = await page.evaluate(() => Reflect.get(globalThis, 'exported'));
  return { name, bytes: Buffer.from(base64, 'base64') };
}
