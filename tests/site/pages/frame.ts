import { feedPath } from '../feeds/answer-feed.ts';
import { type Markup, markup, raw } from '../http/markup.ts';
import { apiPathOf, postPath, termPath } from '../newsroom/links.ts';
import { postsOfTerm } from '../newsroom/newsroom.ts';
import type { Post } from '../newsroom/records.ts';
import { toShownDate } from '../newsroom/site-time.ts';
import type { PageParts, PageView } from './page-view.ts';
import { sidebar } from './sidebar.ts';

const MENU: [string, string, [string, string][]][] = [
  [
    '金門新聞',
    'news',
    [
      ['社會新聞', 'society-news'],
      ['地方新聞', 'local-news'],
      ['生活新聞', 'life-news'],
      ['專題報導', 'feature'],
    ],
  ],
  [
    '浯享金門',
    'enjoy',
    [
      ['金門旅遊', 'travel'],
      ['金門好吃', 'food'],
    ],
  ],
  [
    '金門攻略',
    'guide',
    [
      ['遊程推薦', 'tours'],
      ['交通資訊', '交通資訊'],
    ],
  ],
  ['金門影音', 'video', []],
];
const QUICK_LINKS = ['航班', '船班', '氣象', '購物'];
const FOOTER_COLUMNS: [string, string][] = [
  ['金門社會新聞', 'society-news'],
  ['金門地方新聞', 'local-news'],
  ['金門生活新聞', 'life-news'],
  ['金門專題報導', 'feature'],
];
const LISTED_IN_FOOTER = 3;
const THEME = '/wp-content/themes/soledad';

/** Puts a page into the site's frame: head, menu, breadcrumb, sidebar, footer. */
export function frame(view: PageView, page: PageParts): string {
  const { newsroom, origin } = view;
  const apiPath = apiPathOf(view.route.subject);
  return markup`<!DOCTYPE html>
<html lang="zh-TW">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<link rel="alternate" type="application/rss+xml" title="${newsroom.title} &raquo; 資訊提供" href="${origin}/feed/" />
<link rel="alternate" type="application/rss+xml" title="${newsroom.title} &raquo; 留言的資訊提供" href="${origin}/comments/feed/" />
${ownFeed(view)}<link rel="stylesheet" id="penci-main-style-css" href="${origin}${THEME}/main.css" media="all" />
<link rel="icon" href="${origin}${THEME}/icon.svg" type="image/svg+xml" />
<link rel="https://api.w.org/" href="${origin}/wp-json/" />${
    apiPath !== null &&
    markup`<link rel="alternate" type="application/json" href="${origin}/wp-json/wp/v2/${apiPath}" />`
  }
<meta name="generator" content="WordPress 6.1.9" />
${page.head}</head>
<body class="${page.bodyClass} penci-body-single-style-1 soledad-ver-8">
<div class="wrapper-boxed header-style-header-6">
${header(view)}
${page.breadcrumb && markup`<div class="container penci-breadcrumb${view.route.subject.kind === 'single' && ' single-breadcrumb'}">${page.breadcrumb}</div>`}
<div class="container${view.route.subject.kind === 'single' && ' container-single'} penci_sidebar right-sidebar">
${page.main}
${sidebar(view)}
</div>
${footer(view)}
</div>
<script src="${origin}${THEME}/main.js"></script>
</body>
</html>
`.text;
}

function ownFeed(view: PageView): Markup | null {
  const { newsroom, origin, route } = view;
  const { subject } = route;
  if (!['term', 'author', 'search', 'single'].includes(subject.kind)) return null;
  if (subject.kind === 'single' && subject.post.type === 'page') return null;
  return markup`<link rel="alternate" type="application/rss+xml" title="${newsroom.title} &raquo; 的資訊提供" href="${origin}${feedPath(newsroom, route)}" />\n`;
}

function pathOfSlug({ newsroom, origin }: PageView, slug: string): string {
  const term = newsroom.terms.find((one) => one.taxonomy === 'category' && one.slug === slug);
  return `${origin}${term ? termPath(newsroom, term) : '/'}`;
}

function header(view: PageView): Markup {
  const { newsroom, origin } = view;
  const item = (name: string, slug: string, children: [string, string][]): Markup => markup`
<li class="menu-item menu-item-type-taxonomy"><a href="${pathOfSlug(view, slug)}">${name}</a>${
    children.length > 0 && markup`<ul class="sub-menu">${children.map((child) => item(child[0], child[1], []))}</ul>`
  }</li>`;
  return markup`<div class="penci-top-bar"><div class="container">
<div class="penci-topbar-date">${toShownDate(newsroom.now())}</div>
<ul class="penci-topbar-menu quick-links">${QUICK_LINKS.map(
    (name) => markup`<li><a href="${origin}/about/">${name}</a></li>`,
  )}</ul>
</div></div>
<header id="header" class="header-header-6"><div class="container header-inner">
<div id="logo"><a href="${origin}/">${newsroom.title}</a><p class="header-slogan-text">${newsroom.tagline}</p></div>
<form role="search" method="get" class="pc-searchform" action="${origin}/"><input type="text" class="search-input" placeholder="搜尋新聞…" name="s" /><button type="submit">搜尋</button></form>
</div></header>
<nav id="navigation" class="header-layout-bottom"><div class="container"><ul id="menu-main" class="menu">
<li class="menu-item"><a href="${origin}/">首頁</a></li>${MENU.map(([name, slug, children]) => item(name, slug, children))}
<li class="menu-item"><a href="${origin}/about/">聯絡我們</a></li>
</ul></div></nav>`;
}

function latestIn({ newsroom }: PageView, slug: string): Post[] {
  const term = newsroom.terms.find((one) => one.slug === slug);
  return term ? postsOfTerm(newsroom, term).slice(0, LISTED_IN_FOOTER) : [];
}

function footer(view: PageView): Markup {
  const { newsroom, origin } = view;
  return markup`<div id="widget-area"><div class="container"><div class="footer-widget-wrapper footer-widget-style-4">
${FOOTER_COLUMNS.map(
  ([
    name,
    slug,
  ]) => markup`<aside class="widget widget_nav_menu"><h4 class="widget-title penci-border-arrow"><span class="inner-arrow">${name}</span></h4>
<ul class="menu">${latestIn(view, slug).map((post) => markup`<li><a href="${origin}${postPath(post)}">${raw(post.title)}</a></li>`)}<li><a href="${pathOfSlug(view, slug)}">更多${name}</a></li></ul></aside>
`,
)}</div></div></div>
<footer id="footer-section"><div class="container">
<div class="footer-socials-section"><a href="https://www.facebook.com/" rel="nofollow">Facebook</a> <a href="https://www.youtube.com/" rel="nofollow">YouTube</a> <a href="${origin}/feed/">RSS</a></div>
<div id="footer-copyright">© ${new Date(newsroom.now()).getUTCFullYear()} ${newsroom.title} 版權所有 · 示範網站，內容均為虛構</div>
</div></footer>`;
}
