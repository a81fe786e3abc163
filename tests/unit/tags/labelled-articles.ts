import type { RelatableArticle } from '@/utils/tags/related-articles.ts';

const DAY = 86_400_000;

const article = (
  id: string,
  day: number,
  title: string,
  excerpt: string,
  tags: string[],
  authors: string[] = [],
): RelatableArticle => ({ id, title, excerpt, tags, authors, siteKey: 'island.example', timeMs: day * DAY });

/** Twenty short pieces written for the test, in six subjects; most carry the island's own tag, which tells nothing. */
export const ARTICLES: RelatableArticle[] = [
  article(
    'lion-1',
    100,
    '風獅爺木雕展週末登場',
    '木雕師傅帶來三十尊風獅爺，述說鎮風的由來。',
    ['金門', '風獅爺', '木雕'],
    ['林小海'],
  ),
  article(
    'lion-2',
    103,
    '孩子動手彩繪風獅爺',
    '國小師生在村口彩繪風獅爺，認識鎮風的傳說。',
    ['金門', '風獅爺', '國小'],
    ['林小海'],
  ),
  article('lion-3', 300, '村口的風獅爺重新上漆', '颱風後受損的石雕由師傅補好，居民設宴答謝。', [
    '金門',
    '風獅爺',
    '石雕',
  ]),
  article('lion-4', 410, '木雕師傅開班授徒', '十二名學員跟著師傅從磨刀學起。', ['金門', '木雕']),
  article(
    'bird-1',
    105,
    '候鳥抵達慈湖',
    '數千隻鸕鶿傍晚回到湖邊樹林，賞鳥人架起相機。',
    ['金門', '候鳥', '慈湖', '賞鳥'],
    ['陳望'],
  ),
  article(
    'bird-2',
    106,
    '慈湖賞鳥解說開放報名',
    '志工帶隊觀察鸕鶿歸巢，每梯二十人。',
    ['金門', '候鳥', '慈湖', '志工'],
    ['陳望'],
  ),
  article('bird-3', 460, '湖邊棲地整理，盼留住冬天的客人', '志工清除外來種，替鸕鶿保留棲息的樹林。', [
    '金門',
    '候鳥',
    '濕地',
    '志工',
  ]),
  article(
    'bird-4',
    470,
    'Cormorants return to the lake',
    'Thousands of cormorants roost beside the lake each winter evening.',
    ['Kinmen', 'birds'],
  ),
  article(
    'bird-5',
    830,
    'Counting cormorants at dusk',
    'Volunteers count the cormorants that roost by the lake each winter.',
    ['Kinmen', 'birds', 'volunteers'],
  ),
  article('drink-1', 104, '元旦前加強取締酒後駕車', '警方在主要路口設攔檢點，提醒聚餐後改搭計程車。', [
    '金門',
    '酒駕',
    '交通',
  ]),
  article('drink-2', 110, '酒後駕車罰鍰提高', '再犯者須接受講習，車輛可當場扣留。', ['金門', '酒驾', '法規']),
  article('ferry-1', 200, '往烈嶼渡輪增加夜間班次', '末班船延到晚上十點，方便居民看病與返家。', [
    '金門',
    '烈嶼',
    '渡輪',
    '交通',
  ]),
  article('ferry-2', 207, '渡輪碼頭候船室整修', '新座位與飲水機月底啟用，施工期間改走側門。', ['金門', '烈嶼', '渡輪']),
  article('ferry-3', 640, '濃霧鎖港，渡輪停航半天', '旅客改搭大橋公車，船班下午陸續恢復。', ['金門', '渡輪', '大橋']),
  article('book-1', 215, '圖書館夜讀週開跑', '閉館時間延到十一點，另備熱茶與說書活動。', ['金門', '圖書館', '閱讀']),
  article('book-2', 217, '說書人走進圖書館', '長輩用閩南語說老故事，孩子聽得入神。', ['金門', '圖書館', '閩南語']),
  article('book-3', 700, '行動書車開進山后', '書車每週三停靠民俗村，借書免證件。', ['金門', '閱讀', '山后']),
  article('wine-1', 500, '高粱田進入採收期', '農民凌晨下田，收成交由酒廠以保價收購。', ['金門', '高粱', '農業']),
  article('wine-2', 512, '高粱價格協商有共識', '農會與酒廠談妥保價，農民盼提早付款。', [
    '金門',
    '高粱',
    '農業',
    '農會',
  ]),
  article('other-1', 104, '縣政信箱改版上線', '民眾可追蹤案件進度。', ['金門', '公告'], ['林小海']),
];

/** For an article: what belongs to it, the nearest first; and what must not be offered before any of them. */
export const LABELS: { id: string; nearest: string[]; related: string[] }[] = [
  { id: 'lion-1', nearest: ['lion-2'], related: ['lion-2', 'lion-3', 'lion-4'] },
  { id: 'lion-4', nearest: ['lion-1'], related: ['lion-1'] },
  { id: 'bird-1', nearest: ['bird-2'], related: ['bird-2', 'bird-3'] },
  { id: 'bird-3', nearest: ['bird-2', 'bird-1'], related: ['bird-1', 'bird-2'] },
  { id: 'bird-4', nearest: ['bird-5'], related: ['bird-5'] },
  { id: 'drink-1', nearest: ['drink-2'], related: ['drink-2'] },
  { id: 'ferry-1', nearest: ['ferry-2'], related: ['ferry-2', 'ferry-3'] },
  { id: 'book-1', nearest: ['book-2'], related: ['book-2', 'book-3'] },
  { id: 'wine-1', nearest: ['wine-2'], related: ['wine-2'] },
];
