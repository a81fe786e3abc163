import { type Answer, type Ask, NO_CACHE, redirectTo } from '../http/exchange.ts';
import { markup } from '../http/markup.ts';
import { authorPath, datePath, discoveryHeaders, postPath, termPath } from '../newsroom/links.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { Route } from '../newsroom/route.ts';
import { archivePage } from './archive-page.ts';
import { attachmentPage } from './attachment-page.ts';
import { frame } from './frame.ts';
import type { PageParts, PageView } from './page-view.ts';
import { singlePage } from './single-page.ts';

/** Answers a page for people. */
export function answerPage(newsroom: Newsroom, ask: Ask, route: Route): Answer {
  const canonical = canonicalPath(newsroom, ask, route);
  if (canonical !== null) return redirectTo(`${ask.origin}${canonical}`);
  const view: PageView = { newsroom, origin: ask.origin, route, url: `${ask.origin}${ask.rawPath}` };
  const parts = partsOf(view);
  const found: PageView = parts ? view : { ...view, route: { ...route, subject: { kind: 'not-found', slug: null } } };
  const page = parts ?? notFoundPage(view);
  return {
    status: parts ? 200 : 404,
    headers: {
      'Content-Type': 'text/html; charset=UTF-8',
      ...(!parts && NO_CACHE),
      ...discoveryHeaders(ask.origin, found.route.subject),
    },
    body: frame(found, page),
  };
}

function partsOf(view: PageView): PageParts | null {
  const { subject } = view.route;
  if (subject.kind === 'single') return singlePage(view, subject.post);
  if (subject.kind === 'attachment') return attachmentPage(view, subject.picture);
  if (subject.kind === 'not-found' || subject.kind === 'comments') return null;
  return archivePage(view);
}

function notFoundPage({ newsroom, origin }: PageView): PageParts {
  return {
    title: `找不到頁面 – ${newsroom.title}`,
    bodyClass: 'error404',
    main: markup`<div id="main" class="page-404"><h1>404</h1><p>您要找的頁面不存在,也許已經移走或改名。</p><p><a href="${origin}/">回首頁</a></p></div>`,
  };
}

/** Where WordPress would redirect to: plain addresses to pretty ones, and a missing slash at the end. */
function canonicalPath(newsroom: Newsroom, ask: Ask, route: Route): string | null {
  const { query, rawPath } = ask;
  const id = Number(query.get('p') ?? query.get('page_id'));
  const post = newsroom.posts.find((one) => one.id === id && one.status === 'publish');
  if (post) return postPath(post);
  const term = newsroom.terms.find(
    (one) =>
      (one.taxonomy === 'category' && one.id === Number(query.get('cat'))) ||
      (one.taxonomy === 'post_tag' && one.slug === query.get('tag')),
  );
  if (term) return termPath(newsroom, term);
  const author = newsroom.authors.find((one) => one.id === Number(query.get('author')));
  if (author) return authorPath(author);
  const month = /^(\d{4})(\d{2})(\d{2})?$/u.exec(query.get('m') ?? '');
  if (month) return datePath(...month.slice(1).filter(Boolean).map(Number));
  const isKnown = route.subject.kind !== 'not-found';
  return isKnown && !rawPath.endsWith('/') ? `${rawPath}/${ask.search}` : null;
}
