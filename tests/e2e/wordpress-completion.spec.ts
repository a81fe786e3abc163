import { SITE_NAME } from '../site/server.ts';
import { expect, FOREIGN_HOST, test } from './fixtures.ts';
import { press, textsOf } from './pages/look.ts';
import { storedRows } from './pages/stored-rows.ts';

interface Stored {
  tags: string[];
  published: { time?: string; zone?: string } | null;
  wordpress?: { tags: string[] };
}

const TITLE = '碼頭夜航的新班次';

test('a tag that only the interface tells comes with the save, and the details say where from', async ({
  scene,
  session,
  site,
  words,
}) => {
  const { control } = site.running;
  const post = control.publish({
    title: TITLE,
    content: `<p>${'夜航的船從今天起多開一班。'.repeat(20)}</p>`,
    tags: ['夜航'],
  });
  await scene.visit(`https://${SITE_NAME}${post.path}`);
  // The open page knows nothing of it.
  control.edit({ id: post.id, title: `${TITLE}（更新）`, tags: ['夜航', '碼頭'] });
  control.clearRequests();
  const popup = await scene.openPopup();
  await popup.save();
  await expect
    .poll(async () => (await storedRows<Stored>(session, 'articles')).map(({ tags }) => tags))
    .toEqual([['夜航', '碼頭']]);
  const [asked, ...others] = control.requests('/wp-json/wp/v2/posts/');
  expect(others).toEqual([]);
  expect(asked?.headers.cookie).toBeUndefined();
  expect(asked?.headers.referer).toBeUndefined();

  await press(popup.page, `.page-card-actions button[aria-label="${words('details.open')}"]`);
  await press(popup.page, '.field-editor[data-field="title"] summary');
  await expect
    .poll(() => textsOf(popup.page, '.field-editor[data-field="title"] small'))
    .toContainEqual(expect.stringContaining(words('foundIn.wordpressRest')));
});

test('without a grant the site is not asked, and the article stays as it was read', async ({
  scene,
  session,
  site,
}) => {
  const { control } = site.running;
  await scene.visit(scene.newsroom.articleUrl.replace(SITE_NAME, FOREIGN_HOST));
  control.clearRequests();
  const popup = await scene.openPopup();
  await popup.save();
  await scene.aSecond();
  expect(control.requests('/wp-json/wp/v2/posts/')).toEqual([]);
  expect((await storedRows<Stored>(session, 'articles')).map(({ wordpress }) => wordpress)).toEqual([undefined]);
});
