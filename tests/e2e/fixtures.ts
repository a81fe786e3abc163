import { test as base } from '@playwright/test';
import type { BrowserKind } from '../../scripts/system/browsers.ts';
import { SITE_NAME } from '../site/server.ts';
import { launchSession } from './browser/launch.ts';
import type { Session } from './browser/session.ts';
import { type Language, type Words, wordsOf } from './pages/words.ts';
import { type DemoSite, openDemoSite } from './slice/open-site.ts';
import { type Newsroom, Scene } from './slice/scene.ts';

/** A host of the demo server that the release build has no permission for. */
export const FOREIGN_HOST = 'news.example';

interface Options {
  browserKind: BrowserKind;
  language: Language;
}

/** The site a test is played on. */
export interface Stage {
  hosts: Record<string, number>;
  newsroom: Newsroom;
}

interface Fixtures {
  /** By default the demo site, as it was at the start. */
  stage: Stage;
  words: Words;
  /** A browser of its own with a clean profile and the release build. */
  session: Session;
  scene: Scene;
}

/** Playwright's test with the demo site, a browser with Windlion in it, and a scene to play on. */
export const test = base.extend<Options & Fixtures, { site: DemoSite }>({
  browserKind: ['chromium', { option: true }],
  language: ['zh-TW', { option: true }],
  site: [
    async ({ playwright: _ }, use) => {
      const site = await openDemoSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  words: ({ language }, use) => use(wordsOf(language)),
  stage: async ({ site }, use) => {
    site.running.control.reset();
    const { newsroom, hosts } = site;
    await use({ newsroom, hosts: { ...hosts, [FOREIGN_HOST]: hosts[SITE_NAME] ?? 0 } });
  },
  session: async ({ browserKind, language, stage }, use, testInfo) => {
    const session = await launchSession(browserKind, { hosts: stage.hosts, language });
    await use(session);
    if (testInfo.status !== testInfo.expectedStatus) {
      for (const page of await session.browser.pages()) {
        const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), 3_000));
        const body = await Promise.race([session.screenshot(page).catch(() => null), late]);
        if (body !== null) await testInfo.attach(page.url(), { body: Buffer.from(body), contentType: 'image/png' });
      }
    }
    await session.close();
    base.expect(session.problems, 'uncaught errors of the extension').toEqual([]);
  },
  scene: ({ session, stage, words }, use) => use(new Scene(session, stage.newsroom, words)),
});

export const { expect } = test;
