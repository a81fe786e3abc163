import { expect, test } from './fixtures.ts';
import type { Language } from './pages/words.ts';

const LANGUAGES: Language[] = ['zh-TW', 'en', 'zh-CN'];

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`speaks ${language} wherever the browser does`, async ({ scene, session, words }) => {
      await scene.visit(scene.newsroom.articleUrl);
      await scene.iconTitle(words('icon.article'));
      const popup = await scene.openPopup();
      expect((await popup.card()).kind).toBe(words('pageKind.article'));
      await popup.save();
      expect(await popup.page.evaluate(() => document.documentElement.lang)).toBe(language);
      const options = await session.openOwn('options.html');
      await options.waitForSelector('h1');
      expect(await options.evaluate(() => document.documentElement.lang)).toBe(language);
      const text = await options.evaluate(() => document.body.innerText);
      expect(text).toContain(words('options.title'));
      // A key without words would be shown as itself, a placeholder without a value in its braces.
      expect(text).not.toMatch(/\b[a-z]+\.[a-z]+[A-Z]\w*\b|\{\w+\}/u);
    });

    test(`${language} fits into the popup`, async ({ scene }) => {
      await scene.visit(scene.newsroom.articleUrl);
      const popup = await scene.openPopup();
      await popup.save();
      for (const tab of ['saved', 'news', 'following'] as const) {
        await popup.showTab(tab);
        const overflow = await popup.page.$$eval('button, h2:not(.visually-hidden), .page-card-title', (elements) =>
          elements
            // The terms of a page stand in one line that scrolls.
            .filter((element) => element.closest('.term-chips') === null)
            .filter((element) => {
              const words = document.createRange();
              words.selectNodeContents(element);
              const room = element.getBoundingClientRect();
              const { left, right } = words.getBoundingClientRect();
              return left < room.left - 1 || right > room.right + 1 || room.right > innerWidth;
            })
            .map((element) => element.textContent),
        );
        expect(overflow).toEqual([]);
      }
    });
  });
}
