import { expect, test } from './fixtures.ts';
import { openSideBySide } from './slice/embedded-path.ts';

test('on paper, from a dark screen: black on white, three texts in line, whole rows, and the address written out', async ({
  scene,
}) => {
  const view = await openSideBySide(scene, '/community-training-graduation/');
  const { page } = view;
  await view.rows();
  await view.write(0, '有人寫的');
  await view.showSecond('ar');
  await page.waitForSelector('.second-target textarea[dir="rtl"]');
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await page.emulateMediaType('print');
  // A4 between its margins.
  await page.setViewport({ width: 718, height: 1000 });
  const row = await page.$eval('.segment', (segment) => {
    const texts = [...segment.querySelectorAll('.segment-source, .segment-target')];
    const target = getComputedStyle(texts[1] as Element);
    return {
      tops: texts.map((text) => Math.round(text.getBoundingClientRect().top)),
      ink: getComputedStyle(texts[0] as Element).color,
      frame: target.borderInlineStartWidth,
      whole: getComputedStyle(segment).breakInside,
    };
  });
  expect(row).toMatchObject({ ink: 'rgb(0, 0, 0)', frame: '0px', whole: 'avoid' });
  expect(row.tops).toHaveLength(3);
  expect(Math.max(...row.tops) - Math.min(...row.tops)).toBeLessThan(4);
  const [address, ...others] = await page.$$eval('.article-header-meta a', (links) =>
    links
      .filter((link) => getComputedStyle(link).display !== 'none')
      .map((link) => getComputedStyle(link, '::after').content),
  );
  expect(address).toMatch(/https:|attr\(href\)/u);
  expect(others).toEqual([]);
});
