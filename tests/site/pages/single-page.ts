import { type Markup, markup, raw, stripTags } from '../http/markup.ts';
import { contentFor } from '../newsroom/excerpt.ts';
import { postPath, termPath } from '../newsroom/links.ts';
import { authorOf, commentsOf, pictureOf, publishedPosts, termsOf } from '../newsroom/newsroom.ts';
import { picturePath } from '../newsroom/picture-path.ts';
import type { Post } from '../newsroom/records.ts';
import { toLocalIso } from '../newsroom/site-time.ts';
import { breadcrumb } from './archive-page.ts';
import { pageMetadata } from './page-metadata.ts';
import type { PageParts, PageView } from './page-view.ts';
import { lazyPicture, withLazyPictures } from './pictures.ts';
import { byline, categoryLinks, commentLink, hiddenMeta, shareBox, tagLinks, timeOf } from './post-parts.ts';

/** A post's or page's own page. */
export function singlePage(view: PageView, post: Post): PageParts {
  const { newsroom, origin } = view;
  const link = `${origin}${postPath(post)}`;
  const title = stripTags(post.title);
  const isPage = post.type === 'page';
  const [category] = termsOf(newsroom, post, 'category');
  return {
    title: `${title} – ${newsroom.title}`,
    bodyClass: isPage
      ? `page-template-default page page-id-${post.id}`
      : `post-template-default single single-post postid-${post.id} single-format-standard`,
    head: markup`<link rel="canonical" href="${link}" />
<link rel="shortlink" href="${origin}/?p=${post.id}" />
<link rel="alternate" type="application/json+oembed" href="${origin}/wp-json/oembed/1.0/embed?url=${encodeURIComponent(link)}" />
<link rel="alternate" type="text/xml+oembed" href="${origin}/wp-json/oembed/1.0/embed?url=${encodeURIComponent(link)}&#038;format=xml" />
${pageMetadata(view, post)}`,
    breadcrumb: breadcrumb(
      origin,
      ...(category
        ? [markup`<a class="crumb" href="${origin}${termPath(newsroom, category)}">${category.name}</a>`]
        : []),
      title,
    ),
    main: markup`<div id="main" class="penci-main-sticky-sidebar"><div class="theiaStickySidebar">
${newsroom.layout.single === 'classic' ? article(view, post) : blocks(view, post)}
</div></div>`,
  };
}

/** The newer theme's way: each article a block that knows its address, the next older one already below. */
function blocks(view: PageView, post: Post): Markup {
  const all = publishedPosts(view.newsroom);
  const next = all[all.findIndex(({ id }) => id === post.id) + 1];
  const block = (one: Post): Markup =>
    markup`<div class="penci-single-block" data-current-url="${view.origin}${postPath(one)}" data-postid="${one.id}" data-title="${stripTags(one.title)}">${article(view, one)}</div>`;
  return markup`<div class="penci-single-wrapper">${block(post)}${next && post.type === 'post' && block(next)}</div>`;
}

function article(view: PageView, post: Post): Markup {
  const { origin } = view;
  const isPage = post.type === 'page';
  return markup`<article id="post-${post.id}" class="post-${post.id} ${post.type} type-${post.type} status-publish${!isPage && ' hentry'}">
<div class="header-standard header-classic single-header">${categoryLinks(view, post)}
<h1 class="post-title single-post-title entry-title">${raw(post.title)}</h1>
${hiddenMeta(view, post)}
<div class="post-box-meta-single">${byline(view, post, 'author-post byline')}<span>${timeOf(post)}</span></div></div>
${featuredPicture(view, post)}<div class="post-entry blockquote-style-2"><div class="inner-post-entry entry-content" id="penci-post-entry-inner"${post.language !== 'zh-TW' && markup` lang="${post.language}"`}>
${raw(withLazyPictures(contentFor(post, origin)))}
<div class="penci-single-link-pages"></div>
${tagLinks(view, post)}
</div></div>
${!isPage && belowText(view, post)}
</article>`;
}

function featuredPicture({ newsroom, origin }: PageView, post: Post): Markup | null {
  const picture = pictureOf(newsroom, post);
  if (!picture) return null;
  return markup`<div class="post-image"><a href="${origin}${picturePath(picture)}" data-rel="penci-gallery-image-content">${lazyPicture(origin, picture, 'attachment-penci-full-thumb size-penci-full-thumb')}</a></div>
`;
}

function belowText(view: PageView, post: Post): Markup {
  const { newsroom, origin } = view;
  const all = publishedPosts(newsroom);
  const index = all.findIndex(({ id }) => id === post.id);
  const older = all[index + 1];
  const newer = all[index - 1];
  const author = authorOf(newsroom, post);
  const related = all.filter(
    ({ id, categoryIds }) => id !== post.id && categoryIds.some((one) => post.categoryIds.includes(one)),
  );
  const item = (one: Post): Markup => {
    const picture = pictureOf(newsroom, one);
    return markup`<div class="item-related"><a class="related-thumb penci-image-holder penci-lazy"${
      picture && markup` data-src="${origin}${picturePath(picture, '585x390')}"`
    } href="${origin}${postPath(one)}"></a><div class="related-content"><h3><a href="${origin}${postPath(one)}">${raw(one.title)}</a></h3><span class="date">${timeOf(one)}</span></div></div>`;
  };
  return markup`<div class="tags-share-box single-post-share tags-share-box-s1 center-box"><span class="single-comment-o">${commentLink(view, post)}</span><div class="post-share"><span class="count-number-like post-share-plike"><span class="count-number">${post.likes}</span></span>${shareBox(view, post, 'penci-post-like single-like-button')}</div></div>
<div class="post-author abio-style-1"><div class="author-content"><h5><a href="${origin}/author/${author.slug}/" rel="author">${author.name}</a></h5></div></div>
<div class="post-pagination">${
    older &&
    markup`<div class="prev-post"><div class="prev-post-inner"><span>previous post</span><a href="${origin}${postPath(older)}"><h5 class="pagi-text prev-title">${raw(older.title)}</h5></a></div></div>`
  }${
    newer &&
    markup`<div class="next-post"><div class="prev-post-inner next-post-inner"><span>next post</span><a href="${origin}${postPath(newer)}"><h5 class="pagi-text next-title">${raw(newer.title)}</h5></a></div></div>`
  }</div>
<div class="pcrlt-style-1 post-related"><div class="post-title-box"><h4 class="post-box-title">相關文章</h4></div><div class="penci-related-carousel">${related.slice(0, 3).map(item)}</div></div>
${comments(view, post)}`;
}

function comments(view: PageView, post: Post): Markup {
  const list = commentsOf(view.newsroom, post);
  return markup`<div class="post-comments" id="comments">${
    list.length > 0 &&
    markup`<div class="post-title-box"><h4 class="post-box-title">${list.length} comments</h4></div><div class="comments">${list.map(
      (comment) =>
        markup`<div class="comment" id="comment-${comment.id}"><div class="thecomment"><div class="comment-text"><span class="author">${comment.author}</span><span class="date"><time datetime="${toLocalIso(comment.dateMs)}">${toLocalIso(comment.dateMs).slice(0, 16).replace('T', ' ')}</time></span><div class="comment-content"><p>${comment.text}</p></div></div></div></div>`,
    )}</div>`
  }<div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">Leave a Comment</h3></div></div>`;
}
