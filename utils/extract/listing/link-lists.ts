import type { LinkItem, LinkList } from '@/utils/article/extraction.ts';
import type { Page } from '../page.ts';
import { plainText } from '../plain-text.ts';
import { selectAll, selectFirst } from '../select.ts';

const WIDGETS = 'aside.widget, .widget, [class*="sidebar"] section, #widget-area .footer-widget-wrapper';
const HEADINGS = '.widget-title, .widget-heading, h2, h3, h4, h5';
const MENUS = 'nav, .menu-main-menu-container, #navigation, .main-navigation';
const POPULAR =
  /熱門|热门|排行|最多|人氣|人气|popular|most read|trending|top stories|meistgelesen|les plus lus|más leíd|mais lid|più letti|ランキング|人気|많이 본|인기/iu;
const PROMOTED =
  /推薦|推荐|遊程|行程|精選|精选|recommended|featured|editor.?s (?:pick|choice)|empfohlen|おすすめ|추천/iu;
const QUICK = /航班|船班|氣象|天氣|購物|快速連結|相關連結|友站|quick links|useful links/iu;
const MIN_ITEMS = 2;
const MAX_ITEMS = 30;

/** The named lists beside the article: popular posts, recommendations, menus, quick links. */
export function readLinkLists(page: Page): LinkList[] {
  const lists: LinkList[] = [];
  for (const widget of selectAll(page, WIDGETS)) {
    const title = plainText(widget.querySelector(HEADINGS)?.textContent ?? '');
    const kind = POPULAR.test(title)
      ? 'popular'
      : PROMOTED.test(title)
        ? 'promoted'
        : QUICK.test(title)
          ? 'quick-links'
          : null;
    if (kind !== null) add(lists, kind, title, linksIn(widget, page));
  }
  const menu = selectFirst(page, MENUS);
  if (menu !== null) add(lists, 'menu', menu.getAttribute('aria-label') ?? '', linksIn(menu, page));
  return lists;
}

function add(lists: LinkList[], kind: LinkList['kind'], title: string, items: LinkItem[]): void {
  if (items.length >= MIN_ITEMS && !lists.some((list) => list.kind === kind && list.title === title))
    lists.push({ kind, title, items });
}

function linksIn(element: Element, page: Page): LinkItem[] {
  const byUrl = new Map<string, LinkItem>();
  for (const link of element.querySelectorAll('a[href]')) {
    const url = page.resolve(link.getAttribute('href'));
    const title = plainText(link.textContent ?? '');
    if (url !== null && title !== '' && !byUrl.has(url)) byUrl.set(url, { title, url });
    if (byUrl.size === MAX_ITEMS) break;
  }
  return [...byUrl.values()];
}
