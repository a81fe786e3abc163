import { type Markup, markup } from '../http/markup.ts';
import { authorPath, postPath, termPath } from '../newsroom/links.ts';
import { authorOf, commentsOf, termsOf } from '../newsroom/newsroom.ts';
import type { Post } from '../newsroom/records.ts';
import { toLocalIso, toShownDate } from '../newsroom/site-time.ts';
import type { PageView } from './page-view.ts';

const NETWORKS = ['facebook', 'twitter', 'line'];

/** A post's categories, with no separator between them. */
export function categoryLinks({ newsroom, origin }: PageView, post: Post): Markup {
  const links = termsOf(newsroom, post, 'category').map(
    (term) =>
      markup`<a class="penci-cat-name penci-cat-${term.id}" href="${origin}${termPath(newsroom, term)}" rel="category tag"><span>${term.name}</span></a>`,
  );
  return markup`<div class="penci-standard-cat"><span class="cat">${links}</span></div>`;
}

export function timeOf(post: Post, className = 'entry-date published'): Markup {
  return markup`<time class="${className}" datetime="${toLocalIso(post.dateMs)}">${toShownDate(post.dateMs)}</time>`;
}

/** Author and time for machines, hidden by the theme. */
export function hiddenMeta({ newsroom, origin }: PageView, post: Post): Markup {
  const author = authorOf(newsroom, post);
  return markup`<div class="penci-hide-tagupdated"><span class="author-italic author vcard">by <a class="author-url url fn n" href="${origin}${authorPath(author)}">${author.name}</a></span>
${timeOf(post)}</div>`;
}

export function byline({ newsroom, origin }: PageView, post: Post, className: string): Markup {
  const author = authorOf(newsroom, post);
  return markup`<span class="${className}"><span class="author vcard">written by <a class="author-url url fn n" href="${origin}${authorPath(author)}">${author.name}</a></span></span>`;
}

export function commentLink({ newsroom, origin }: PageView, post: Post): Markup {
  const count = commentsOf(newsroom, post).length;
  return markup`<a href="${origin}${postPath(post)}${count ? '#comments' : '#respond'}">${count} comments</a>`;
}

/** Likes and share buttons. */
export function shareBox({ origin }: PageView, post: Post, likeClass = 'penci-post-like'): Markup {
  const link = encodeURIComponent(`${origin}${postPath(post)}`);
  return markup`<div class="penci-post-share-box list-posts-share"><a href="#" class="${likeClass}" data-post_id="${post.id}" title="Like"><i class="penciicon-heart"></i><span class="dt-share">${post.likes}</span></a>${NETWORKS.map(
    (network) =>
      markup`<a class="new-ver-share post-share-item post-share-${network}" target="_blank" rel="noreferrer" href="https://${network}.example/share?u=${link}"><span class="dt-share">${network}</span></a>`,
  )}</div>`;
}

/** The list of tags below a text. */
export function tagLinks({ newsroom, origin }: PageView, post: Post): Markup | null {
  const tags = termsOf(newsroom, post, 'post_tag');
  if (tags.length === 0) return null;
  return markup`<div class="post-tags">${tags.map((tag) => markup`<a href="${origin}${termPath(newsroom, tag)}" rel="tag">${tag.name}</a>`)}</div>`;
}
