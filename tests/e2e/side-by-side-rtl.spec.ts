import { expect, test } from './fixtures.ts';
import { SideBySidePage } from './pages/side-by-side.ts';

test('an article in Arabic runs from right to left, what is written about it in English does not', async ({
  scene,
}) => {
  const page = await scene.visit(new URL('/old-well-cleanup/', scene.newsroom.articleUrl).href);
  await page.evaluate(() => {
    const title = 'متطوعون ينظفون البئر القديمة';
    Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' });
    document.title = title;
    for (const told of document.querySelectorAll('script[type*="ld+json"], meta[property]')) told.remove();
    for (const heading of document.querySelectorAll('h1')) heading.textContent = title;
    document
      .querySelector('.entry-content')
      ?.replaceChildren(
        ...[
          'اجتمع عشرون متطوعاً صباح السبت حول البئر القديمة في القرية. رفعوا 350 كيلوغراماً من الطين والحجارة خلال أربع ساعات.',
          'البئر عمرها 120 عاماً، وكانت مصدر الماء الوحيد للبيوت المجاورة. هل ستعود المياه نقية؟ يقول المهندسون إن التحليل سيظهر قريباً.',
          'وشكرت مديرة المدرسة الطلاب الذين حملوا الدلاء، ودعت أهل الحي إلى زيارة الموقع وقراءة اللوحة الجديدة.',
        ].map((text) => Object.assign(document.createElement('p'), { textContent: text })),
      );
  });
  const popup = await scene.openPopup();
  const { title } = await popup.card();
  await popup.save();
  await popup.showTab('saved');
  await popup.openSideBySide(title);
  const view = new SideBySidePage(await scene.openedOwn('/side-by-side.html'), scene.words);
  await view.rows();
  await view.page.select('.view-bar select', 'en');
  const cells = () =>
    view.page.$$eval('h1, .segment-source, .segment-target', (found) =>
      found.slice(0, 3).map((cell) => [cell.getAttribute('lang'), getComputedStyle(cell).direction]),
    );
  await expect.poll(cells).toEqual([
    ['ar', 'rtl'],
    ['ar', 'rtl'],
    ['en', 'ltr'],
  ]);
  // The row's number stands beside the text, not on it.
  const room = await view.page.$eval('.segment-source', (source) => {
    const number = source.querySelector('.segment-number')?.getBoundingClientRect();
    const textEnd = source.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(source).paddingRight);
    return (number?.left ?? 0) - textEnd;
  });
  expect(room).toBeGreaterThanOrEqual(0);
  expect((await view.rows()).map(({ source }) => source)).toContain(
    'رفعوا 350 كيلوغراماً من الطين والحجارة خلال أربع ساعات.',
  );
});
