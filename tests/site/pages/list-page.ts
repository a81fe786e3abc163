import { type Markup, markup, raw } from '../http/markup.ts';
import { contentFor } from '../newsroom/excerpt.ts';
import { postPath } from '../newsroom/links.ts';
import { pictureOf } from '../newsroom/newsroom.ts';
import { picturePath } from '../newsroom/picture-path.ts';
import type { Post } from '../newsroom/records.ts';
import type { PageView } from './page-view.ts';
import { lazyPicture, withLazyPictures } from './pictures.ts';
import { postClasses } from './post-class.ts';
import { byline, categoryLinks, commentLink, hiddenMeta, shareBox, timeOf } from './post-parts.ts';

/** The theme's "standard" list: every post with its full text. */
export function standardList(view: PageView, heading: Markup | null, posts: Post[], pagination: Markup | null): Markup {
  return markup`<div id="main" class="penci-layout-standard penci-main-sticky-sidebar"><div class="theiaStickySidebar">
${heading}
${posts.map((post) => standardItem(view, post))}${pagination}
</div></div>`;
}

function standardItem(view: PageView, post: Post): Markup {
  const { newsroom, origin } = view;
  const picture = pictureOf(newsroom, post);
  const link = `${origin}${postPath(post)}`;
  return markup`<article id="post-${post.id}" class="${postClasses(newsroom, post)}">
<div class="header-standard header-classic">${categoryLinks(view, post)}
<h2 class="penci-entry-title entry-title entry-title-standard"><a href="${link}">${raw(post.title)}</a></h2>
${hiddenMeta(view, post)}
<div class="penci-meta-author author-post byline">${byline(view, post, 'byline-inner')}</div></div>
${picture && markup`<div class="standard-post-image"><a href="${link}">${lazyPicture(origin, picture, 'attachment-penci-full-thumb')}</a></div>\n`}<div class="standard-content"><div class="standard-main-content entry-content"><div class="post-entry standard-post-entry blockquote-style-2">
${raw(withLazyPictures(contentFor(post, origin)))}
</div></div></div>
<div class="penci-post-box-meta"><div class="penci-box-meta"><span>${timeOf(post)}</span><span>${commentLink(view, post)}</span></div>${shareBox(view, post)}</div>
</article>
`;
}

/** The theme's grid: picture, category, title, meta. */
export function gridList(view: PageView, heading: Markup | null, posts: Post[], pagination: Markup | null): Markup {
  return markup`<div id="main" class="penci-layout-grid penci-main-sticky-sidebar"><div class="theiaStickySidebar">
${heading}
<ul class="penci-wrapper-data penci-grid">
${posts.map((post) => gridItem(view, post))}</ul>${pagination}
</div></div>`;
}

/** The theme's masonry: the grid's items in columns of their own heights. */
export function masonryList(view: PageView, heading: Markup | null, posts: Post[], pagination: Markup | null): Markup {
  return markup`<div id="main" class="penci-layout-masonry penci-main-sticky-sidebar"><div class="theiaStickySidebar">
${heading}
<div class="penci-wrap-masonry"><div class="penci-wrapper-data masonry penci-masonry">
${posts.map((post) => gridArticle(view, post, 'item item-masonry grid-masonry hentry'))}</div></div>${pagination}
</div></div>`;
}

function gridItem(view: PageView, post: Post): Markup {
  return markup`<li class="grid-style grid-2-style">${gridArticle(view, post, 'item hentry')}</li>\n`;
}

function gridArticle(view: PageView, post: Post, className: string): Markup {
  const { newsroom, origin } = view;
  const picture = pictureOf(newsroom, post);
  const link = `${origin}${postPath(post)}`;
  return markup`<article id="post-${post.id}" class="${className}">${
    picture &&
    markup`<div class="thumbnail"><a class="penci-image-holder penci-lazy" data-src="${origin}${picturePath(picture, '585x390')}" href="${link}" title="${picture.alt}"></a></div>`
  }<div class="grid-header-box">${categoryLinks(view, post)}
<h2 class="penci-entry-title entry-title grid-title"><a href="${link}">${raw(post.title)}</a></h2>
${hiddenMeta(view, post)}
<div class="grid-post-box-meta"><span class="otherl-date-author author-italic author vcard">${byline(view, post, 'byline-inner')}</span><span class="otherl-date">${timeOf(post)}</span><span class="otherl-comment">${commentLink(view, post)}</span></div></div></article>`;
}

/** Links to the neighbouring pages of a list. */
export function pagination(basePath: string, search: string, page: number, pages: number): Markup | null {
  if (pages <= 1) return null;
  const pathOf = (number: number): string => `${basePath}${number === 1 ? '' : `page/${number}/`}${search}`;
  const numbers = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (one) => one === 1 || one === pages || Math.abs(one - page) <= 2,
  );
  const number = (one: number): Markup =>
    one === page
      ? markup`<li><span aria-current="page" class="page-numbers current">${one}</span></li>`
      : markup`<li><a class="page-numbers" href="${pathOf(one)}">${one}</a></li>`;
  const dots = markup`<li><span class="page-numbers dots">…</span></li>`;
  return markup`
<div class="penci-pagination"><ul class="page-numbers">${
    page > 1 && markup`<li><a class="prev page-numbers" href="${pathOf(page - 1)}">‹</a></li>`
  }${numbers.map((one, index) => [index > 0 && one - (numbers[index - 1] ?? one) > 1 && dots, number(one)])}${page < pages && markup`<li><a class="next page-numbers" href="${pathOf(page + 1)}">›</a></li>`}</ul></div>`;
}
