import type { Ask } from '../http/exchange.ts';
import { postPath } from '../newsroom/links.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { Comment } from '../newsroom/records.ts';
import { toGmtPlain, toLocalPlain } from '../newsroom/site-time.ts';
import type { RestRecord } from './collection.ts';

/** The JSON of one comment. */
export function renderComment(newsroom: Newsroom, ask: Ask, comment: Comment): RestRecord {
  const post = newsroom.posts.find(({ id }) => id === comment.postId);
  return {
    id: comment.id,
    post: comment.postId,
    parent: 0,
    author: 0,
    author_name: comment.author,
    author_url: '',
    date: toLocalPlain(comment.dateMs),
    date_gmt: toGmtPlain(comment.dateMs),
    content: { rendered: `<p>${comment.text}</p>\n` },
    link: `${ask.origin}${post ? postPath(post) : '/'}#comment-${comment.id}`,
    status: 'approved',
    type: 'comment',
    meta: [],
  };
}
