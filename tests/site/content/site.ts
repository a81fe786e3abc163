import type { Author } from '../newsroom/records.ts';

/** The demo site's name and motto. */
export const SITE = { title: '金門GO資訊網', tagline: '金門在地新聞與旅遊' };

export const ID_OF_FIRST_POST = 41_002;

export const AUTHORS: Author[] = [
  { id: 2, slug: 'gokinmentour', name: 'gokinmentour' },
  { id: 3, slug: 'mingyuan', name: '明遠 林' },
  { id: 4, slug: 'yachu', name: '雅筑 陳' },
  { id: 5, slug: 'english-desk', name: 'English Desk' },
];

/** Parents stand before their children. */
export const CATEGORIES: { name: string; slug: string; parent?: string }[] = [
  { name: '金門新聞', slug: 'news' },
  { name: '金門社會新聞', slug: 'society-news', parent: 'news' },
  { name: '金門地方新聞', slug: 'local-news', parent: 'news' },
  { name: '金門生活新聞', slug: 'life-news', parent: 'news' },
  { name: '金門專題報導', slug: 'feature', parent: 'news' },
  { name: '浯享金門', slug: 'enjoy' },
  { name: '金門旅遊', slug: 'travel', parent: 'enjoy' },
  { name: '金門好吃', slug: 'food', parent: 'enjoy' },
  { name: '金門攻略', slug: 'guide' },
  { name: '遊程推薦', slug: 'tours', parent: 'guide' },
  { name: '交通資訊', slug: '交通資訊', parent: 'guide' },
  { name: '金門影音', slug: 'video' },
];

export const TAGS = [
  '金門',
  '社區培力訓練',
  '志工',
  '金門大橋',
  '酒駕',
  '交通安全',
  '小三通',
  '金門高粱',
  '風獅爺',
  '古厝',
  '烈嶼',
  '金湖',
  '金沙',
  '金寧',
  '後浦小鎮',
  '淨灘',
  '馬拉松',
  '候鳥',
  '戰地文化',
  '石蚵',
  '燒餅',
  '長照',
  '校園',
  '消防',
  '海巡',
  '防詐騙',
  '節慶',
  '市集',
  'English',
  '日本語',
];

export const ABOUT_PAGE = {
  slug: 'about',
  title: '品牌故事',
  contentHtml: `<p>幾個返鄉的年輕人在後浦老街租下一間舊布莊，把每天的船班、市集與鄰里小事寫成文字，這個網站就這樣開始了。</p>
<p>我們相信地方新聞不必大聲，只要有人願意每天寫，島上的人就能彼此看見。</p>`,
};
