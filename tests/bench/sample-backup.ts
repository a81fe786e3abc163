import { writeBackup } from '../../utils/exchange/backup.ts';
import { noRows } from '../../utils/exchange/backup-tables.ts';

const TAGS = ['志工', '古厝', '交通安全', '社區', '海洋', '候鳥', '文化局', '學校', '農業', '長照', '砲彈', '觀光'];
const PLACES = ['金城', '金湖', '金沙', '金寧', '烈嶼', '烏坵'];
const MATTERS = ['老井清淤完工', '候鳥調查開跑', '公車增班上路', '古厝修繕開標', '淨灘活動登場', '圖書館延長開放'];
const SENTENCES = [
  '承辦單位說明，工程自上月起分三期施作，預計下個月中旬完成驗收。',
  '現場來了四十多位居民，有人帶著孩子，也有人是第一次參加。',
  '村長表示，經費由鄉公所與基金會各半負擔，後續維護交給社區。',
  '受訪的店家說，來客比去年同期多了兩成，假日尤其明顯。',
  '學者提醒，資料仍不完整，至少要再觀察兩年才能下結論。',
];

function pick(list: readonly string[], seed: number): string {
  return list[seed % list.length] ?? '';
}

export function sampleTitle(index: number): string {
  return `${pick(PLACES, index)}${pick(MATTERS, index * 7 + 3)} 序號${index}號`;
}

/** A backup of so many made-up articles, each with some 500 characters of text and three tags. */
export function sampleBackup(count: number): Promise<Blob> {
  const rows = noRows();
  for (let index = 0; index < count; index++) {
    const id = `sample-${index}`;
    const title = sampleTitle(index);
    const text = Array.from({ length: 16 }, (_, line) => pick(SENTENCES, index * 3 + line * line)).join('\n\n');
    const savedAt = 1_700_000_000_000 + index * 60_000;
    rows.articles.push({
      ...{ id, urlKey: `news.example/${index}`, url: `https://news.example/${index}`, title },
      ...{ excerpt: text.slice(0, 60), bylines: [{ name: `林${index % 50}`, role: 'reporter' }] },
      ...{ published: { day: '2026-03-04' }, publishedMs: savedAt, modified: null, siteName: '金門時報' },
      ...{ siteKey: 'news.example', language: 'zh-Hant-TW', section: null, categories: ['地方'], leadImage: null },
      ...{ tags: [pick(TAGS, index), pick(TAGS, index * 5 + 1), `專題${index % 400}`], notice: null },
      ...{ words: text.length, readingMinutes: 2, shelf: 'library', read: 0, favourite: 0, note: '', quotes: [] },
      ...{ corrected: [], savedAt, updatedAt: savedAt },
    });
    const html = text.replace(/.+/gu, '<p>$&</p>');
    rows.contents.push({ articleId: id, html, text, blocks: [], removed: [], updatedAt: savedAt });
  }
  return writeBackup(rows, 1_790_000_000_000);
}
