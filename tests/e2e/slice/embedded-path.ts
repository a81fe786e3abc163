import { expect } from '@playwright/test';
import { SITE_NAME } from '../../site/server.ts';
import { SideBySidePage } from '../pages/side-by-side.ts';
import type { Scene } from './scene.ts';

/** Saves an article of the demo site and opens it side by side. */
export async function openSideBySide(scene: Scene, path: string): Promise<SideBySidePage> {
  await scene.visit(`https://${SITE_NAME}${path}`);
  const popup = await scene.openPopup();
  const { title } = await popup.card();
  await popup.save();
  await popup.showTab('saved');
  await popup.openSideBySide(title);
  return new SideBySidePage(await scene.openedOwn('/side-by-side.html'), scene.words);
}

/** A translator's work with nothing but what is built in: draft, edit, second language, split, join, paste. */
export async function playEmbeddedPath(view: SideBySidePage): Promise<void> {
  const { page, words } = view;
  const drafted = await view.rows();
  for (const { source, target } of drafted) expect(target).not.toBe(source);
  await view.write(0, '人寫的第一句');
  await view.changeCount(drafted.length + 1);
  await expect.poll(async () => (await view.rows()).length).toBe(drafted.length + 1);
  await view.showSecond('en');
  await page.waitForFunction(
    (count) => document.querySelectorAll('.second-target textarea').length === count,
    { timeout: 15_000 },
    drafted.length + 1,
  );
  await view.act(1, 'split');
  await view.confirm();
  await expect.poll(async () => (await view.rows()).length).toBe(drafted.length + 2);
  await view.act(1, 'join');
  await expect.poll(async () => (await view.rows()).length).toBe(drafted.length + 1);
  await view.paste((await view.rows()).map((_, index) => `貼上的第${index + 1}句。`).join('\n'));
  await expect.poll(async () => (await view.rows())[1]?.target).toBe('貼上的第2句。');
  expect((await view.rows())[0]?.target).toBe('人寫的第一句');
  expect(await page.$eval('.summary-told', (told) => told.textContent)).toContain(
    words('exchange.imported').replace('{count}', String(drafted.length)),
  );
}
