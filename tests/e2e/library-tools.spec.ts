import type { Page } from 'puppeteer-core';
import { SITE_NAME } from '../site/server.ts';
import { expect, test } from './fixtures.ts';
import { LibraryPage } from './pages/library-page.ts';
import { textsOf } from './pages/look.ts';
import { storedRows } from './pages/stored-rows.ts';
import type { Scene } from './slice/scene.ts';

declare const chrome: typeof import('wxt/browser').browser;

const ORIGIN = `https://${SITE_NAME}`;
const TRAINING = '社區培力訓練結業 學員把課堂搬進村里';
const WELL = '老井重見天日 村民合力清出半世紀淤泥';

async function save(scene: Scene, ...paths: string[]): Promise<void> {
  for (const path of paths) {
    await scene.visit(ORIGIN + path);
    await (await scene.openPopup()).save();
    await scene.closePopup();
  }
}

async function openLibrary(scene: Scene): Promise<LibraryPage> {
  const page = await scene.session.openOwn('library.html');
  await page.bringToFront();
  const library = new LibraryPage(page, scene.words);
  await page.waitForSelector('.library-row h2', { timeout: 10_000 });
  return library;
}

/** What does not agree with what among the library's tables, read past our own code. */
function disagreements(backstage: Page): Promise<string[]> {
  return backstage.evaluate(async () => {
    const opening = indexedDB.open('windlion');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const all = (table: string) =>
      new Promise<Record<string, unknown>[]>((resolve) => {
        const asked = db.transaction(table).objectStore(table).getAll();
        asked.onsuccess = () => resolve(asked.result);
      });
    const [articles, counts, blocks] = await Promise.all(['articles', 'tagCounts', 'searchHeads'].map(all));
    const searchable = blocks?.flatMap(({ ids }) => ids as string[]) ?? [];
    const rows = articles?.flatMap(({ id, tagPlaces }) =>
      (tagPlaces as string[][]).map(([tagKey, shelf]) => ({ articleId: id, tagKey, shelf })),
    );
    db.close();
    const found: string[] = [];
    for (const { tagKey, count } of counts ?? []) {
      const real = rows?.filter((row) => row.tagKey === tagKey && row.shelf === 'library').length;
      if (real !== count) found.push(`${tagKey}: counted ${count}, there are ${real}`);
    }
    for (const { id, shelf, tags } of articles ?? []) {
      const own = rows?.filter((row) => row.articleId === id) ?? [];
      if (own.length !== new Set(tags as string[]).size) found.push(`${id}: ${own.length} rows of ${tags}`);
      if (own.some((row) => row.shelf !== shelf)) found.push(`${id}: a row on another shelf`);
      const times = searchable.filter((articleId) => articleId === id).length;
      if (times !== (shelf === 'trash' ? 0 : 1)) found.push(`${id}: ${shelf}, searchable ${times} times`);
    }
    return found;
  });
}

test('popup, two library pages and the worker write at once: nothing is lost, every count is right', async ({
  scene,
  session,
  words,
}) => {
  await save(scene, '/community-training-graduation/', '/old-well-cleanup/');
  const [one, other] = [await openLibrary(scene), await openLibrary(scene)];
  const tagAll = async (library: LibraryPage, tag: string): Promise<void> => {
    await library.page.evaluate(() => document.querySelector<HTMLElement>('.library-row h2 button')?.focus());
    await library.page.evaluate(() =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true })),
    );
    await library.forSelected(words('tags.add'));
    await library.page.evaluate(() =>
      document.querySelector<HTMLElement>('.library-selection .tag-editor input')?.focus(),
    );
    await library.page.type('.library-selection .tag-editor input', tag);
    await library.page.keyboard.press('Enter');
  };
  await one.page.bringToFront();
  await tagAll(one, '甲組');
  await other.page.bringToFront();
  await tagAll(other, '乙組');
  const titles = () => one.titles();
  await expect.poll(titles).toEqual([WELL, TRAINING]);
  // The worker moves and saves while the pages tag and mark.
  const backstage = await session.backstage();
  const clicks = (page: Page, selector: string) =>
    page.evaluate((where) => {
      for (const button of document.querySelectorAll<HTMLElement>(where)) button.click();
    }, selector);
  // The popup is opened last: another page in front would take it away.
  await scene.visit(`${ORIGIN}/migratory-birds-notebooks/`);
  const { page: popup } = await scene.openPopup();
  await popup.waitForSelector('.page-card-actions .button-primary');
  await popup.waitForSelector('article.row [data-roving]');
  const favourite = async (page: Page): Promise<void> => {
    await page.evaluate(() => {
      const link = document.querySelector<HTMLElement>('article.row [data-roving]');
      link?.focus();
      link?.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', bubbles: true }));
    });
  };
  await Promise.all([
    clicks(popup, '.page-card-actions .button-primary'),
    favourite(popup),
    clicks(one.page, '.library-selection-actions button:nth-child(2)'),
    clicks(other.page, '.library-row h2 button'),
    backstage.evaluate(async () => {
      const send = (call: string, request: object) => chrome.runtime.sendMessage({ to: 'background', call, request });
      const opening = indexedDB.open('windlion');
      const ids = await new Promise<string[]>((resolve) => {
        opening.onsuccess = () => {
          const asked = opening.result.transaction('articles').objectStore('articles').getAllKeys();
          asked.onsuccess = () => {
            resolve(asked.result as string[]);
            opening.result.close();
          };
        };
      });
      const moves = ['archive', 'library', 'trash', 'library'].map((shelf) =>
        send('moveArticles', { articleIds: ids, shelf }),
      );
      await Promise.all(moves);
    }),
  ]);
  const stored = () => storedRows<{ tags: string[]; favourite: number; title: string }>(session, 'articles');
  await expect.poll(async () => (await stored()).length).toBe(3);
  await expect.poll(() => disagreements(backstage)).toEqual([]);
  const before = (await stored()).filter(({ title }) => [WELL, TRAINING].includes(title));
  expect(before.map(({ favourite: isFavourite }) => isFavourite).sort()).toEqual([0, 1]);
  for (const { tags } of before) expect(tags).toEqual(expect.arrayContaining(['甲組', '乙組']));
});

test('an answer follows what another page and the worker write, without another key', async ({ scene, session }) => {
  await save(scene, '/community-training-graduation/', '/old-well-cleanup/');
  const [one, other] = [await openLibrary(scene), await openLibrary(scene)];
  await one.page.bringToFront();
  await one.search.type('社區培力');
  await expect.poll(() => one.titles()).toEqual([TRAINING]);
  await other.page.bringToFront();
  await other.open(WELL);
  await other.writeNote('社區培力的課會用到');
  await one.page.bringToFront();
  await expect.poll(() => one.titles()).toEqual([TRAINING, WELL]);
  const rows = await storedRows<{ id: string; title: string }>(session, 'articles');
  const articleIds = rows.filter(({ title }) => title === TRAINING).map(({ id }) => id);
  const backstage = await session.backstage();
  await backstage.evaluate(
    (ids) =>
      chrome.runtime.sendMessage({
        to: 'background',
        call: 'moveArticles',
        request: { articleIds: ids, shelf: 'trash' },
      }),
    articleIds,
  );
  await expect.poll(() => one.titles()).toEqual([WELL]);
  // Typed on, the answer comes from the blocks that held it.
  await one.page.keyboard.type('的課');
  await expect.poll(() => one.titles()).toEqual([WELL]);
});

test('one article under two addresses is found twice and made one; undone, both are there', async ({
  scene,
  session,
  site,
  words,
}) => {
  const { control } = site.running;
  const title = '砲台古道修復完工 步道下月開放';
  const content = Array.from(
    { length: 12 },
    (_, day) => `<p>第${day + 1}天，修復隊從第${day * 7 + 3}號石階做起，把鬆動的石板逐一編號、清洗後放回原處。</p>`,
  ).join('');
  const { id: first } = control.publish({ title, content, tags: ['古道'] });
  const { id: second } = control.publish({ title, content, tags: ['修復'] });
  expect(first).not.toBe(second);
  for (const id of [first, second]) {
    await scene.visit(`${ORIGIN}/?p=${id}`);
    await (await scene.openPopup()).save();
    await scene.closePopup();
  }
  const library = await openLibrary(scene);
  await expect.poll(() => library.titles()).toEqual([title, title]);
  await library.useTool(words('duplicates.title'));
  await library.page.waitForSelector('.duplicate-group');
  expect(await textsOf(library.page, '.duplicate-group label > span:first-of-type')).toEqual([title, title]);
  await library.page.locator('.duplicate-group .button-primary').click();
  await expect.poll(() => library.toast()).toBe(words('duplicates.merged', { count: 2 }));
  await library.useTool(words('shelf.library'));
  await expect.poll(() => library.titles()).toEqual([title]);
  await expect
    .poll(async () => (await textsOf(library.page, '.library-row .tag')).sort())
    .toEqual(['修復', '古道'].sort());
  await library.undo();
  await expect.poll(() => library.titles()).toEqual([title, title]);
  await expect.poll(() => session.backstage().then(disagreements)).toEqual([]);
});

test('a tag gets another name, is found by it, is renamed, and all of it is undone', async ({ scene, words }) => {
  await save(scene, '/community-training-graduation/', '/old-well-cleanup/');
  const library = await openLibrary(scene);
  const { page } = library;
  await library.useTool(words('tagDesk.title'));
  await page.waitForSelector('.tool-field');
  await page.type('.tool-field', '志工');
  await page.waitForFunction(() => document.querySelectorAll('.tag-desk-list li').length === 1);
  await page.click('.tag-desk-list button');
  await page.type('.name-form:last-of-type input', 'Volunteers');
  await page.keyboard.press('Enter');
  await expect.poll(() => library.toast()).toBe(words('tagDesk.otherAdded', { name: 'Volunteers', tag: '志工' }));
  await library.useTool(words('shelf.library'));
  await library.search.type('tag:volunteers');
  // What is only filtered stands by its date, the training being the younger.
  await expect.poll(() => library.titles()).toEqual([TRAINING, WELL]);
  await library.useTool(words('tagDesk.title'));
  const name = await page.waitForSelector('.name-form input', { timeout: 10_000 });
  await name?.evaluate((field) => (field as HTMLInputElement).select());
  await name?.type('義工');
  await page.keyboard.press('Enter');
  await expect.poll(() => library.toast()).toBe(words('tagDesk.renamed', { before: '志工', name: '義工', count: 2 }));
  await expect.poll(() => library.tags()).toContain('義工 2');
  await library.undo();
  await expect.poll(() => library.tags()).toContain('志工 2');
});

test('by keyboard alone: a range is selected, archived and put back; filters narrow and are taken back', async ({
  scene,
  words,
}) => {
  await save(scene, '/community-training-graduation/', '/old-well-cleanup/');
  const library = await openLibrary(scene);
  const { page } = library;
  const { keyboard } = page;
  await keyboard.press('j');
  await keyboard.down('Shift');
  await keyboard.press('J');
  await keyboard.up('Shift');
  await expect
    .poll(() => textsOf(page, '.library-selection-head [role="status"]'))
    .toEqual([words('libraryPage.selected', { count: 2 })]);
  await keyboard.press('e');
  await expect.poll(() => library.titles()).toEqual([]);
  await expect.poll(() => library.toast()).toBe(words('bulk.archived', { count: 2 }));
  await keyboard.press('u');
  await expect.poll(() => library.titles()).toEqual([WELL, TRAINING]);
  await page.focus('.filter-chips button:nth-of-type(2)');
  await keyboard.press('Space');
  await expect.poll(() => library.search.text()).toBe('is:favourite');
  await expect.poll(() => library.titles()).toEqual([]);
  await keyboard.press('Space');
  await expect.poll(() => library.titles()).toEqual([WELL, TRAINING]);
  await page.waitForFunction(() => document.querySelectorAll('.filter-panel option').length > 6);
  await page.select('.filter-panel select', SITE_NAME);
  await expect.poll(() => library.search.text()).toBe(`site:"${SITE_NAME}"`);
  await expect.poll(() => library.titles()).toEqual([TRAINING, WELL]);
});

test('the trash is emptied after a second word, and the space is told', async ({ scene, words }) => {
  await save(scene, '/community-training-graduation/', '/old-well-cleanup/');
  const library = await openLibrary(scene);
  await library.select(WELL);
  await library.forSelected(words('article.remove'));
  await expect.poll(() => library.titles()).toEqual([TRAINING]);
  await library.useTool(words('storageUse.title'));
  const press = (label: string) => library.page.locator(`.storage-kinds button ::-p-text(${label})`).click();
  await press(words('storageUse.emptyTrash'));
  await expect.poll(() => textsOf(library.page, '.storage-ask p')).toEqual([words('bulk.deleteWarning', { count: 1 })]);
  await press(words('storageUse.emptyTrash'));
  await expect.poll(() => library.toast()).toBe(words('bulk.deleted', { count: 1 }));
  await library.useTool(words('duplicates.title'));
  await expect.poll(() => textsOf(library.page, '.tool-pane .state-title')).toEqual([words('duplicates.none')]);
});

test('one click opens the library beside the page', async ({ scene, session, words }) => {
  await scene.visit(scene.newsroom.articleUrl);
  const { page: popup } = await scene.openPopup();
  const button = await popup.waitForSelector(`button[aria-label="${words('libraryPage.openBeside')}"]`);
  await button?.click().catch(() => undefined);
  const backstage = await session.backstage();
  const beside = () =>
    backstage.evaluate(async () => {
      const contexts = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL' as never] });
      return contexts.map(({ documentUrl }) => documentUrl);
    });
  await expect.poll(beside).toEqual([expect.stringMatching(/\/library\.html$/u)]);
});
