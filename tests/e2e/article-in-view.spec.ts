import { SITE_NAME } from '../site/server.ts';
import { expect, test } from './fixtures.ts';

const FIRST = `https://${SITE_NAME}/community-training-graduation/`;

test('of two articles under infinite scroll the one in view is saved, and then the other', async ({ scene, site }) => {
  site.running.control.setLayout({ single: 'blocks' });
  const tab = await scene.visit(FIRST);
  const blocks = await tab.$$eval('.penci-single-block', (all) =>
    all.map((block) => ({
      title: block.querySelector('h1')?.textContent ?? '',
      url: block.getAttribute('data-current-url') ?? '',
      opening: block.querySelector('.entry-content p')?.textContent?.slice(0, 12) ?? '',
    })),
  );
  const [first, second] = blocks;
  if (first === undefined || second === undefined) throw new Error('the page shows one article only');

  await tab.$$eval('.penci-single-block', (all) => all[1]?.querySelector('.entry-content')?.scrollIntoView());
  await expect.poll(() => tab.evaluate(() => decodeURI(location.href))).toBe(decodeURI(second.url));
  const popup = await scene.openPopup();
  await popup.save();
  await popup.showTab('saved');
  await expect.poll(() => popup.savedTitles()).toEqual([second.title]);

  await tab.$$eval('.penci-single-block', (all) => all[0]?.querySelector('.entry-content')?.scrollIntoView());
  await expect.poll(() => tab.evaluate(() => decodeURI(location.href))).toBe(decodeURI(first.url));
  const again = await scene.openPopup();
  await again.save();
  await again.showTab('saved');
  await expect.poll(() => again.savedTitles()).toEqual([first.title, second.title]);
});
