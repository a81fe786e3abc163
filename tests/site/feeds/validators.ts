import { createHash } from 'node:crypto';
import type { Ask } from '../http/exchange.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { toHttpDate } from '../newsroom/site-time.ts';

/** The one Last-Modified all post feeds of a site share: its latest publication or change. */
export function lastPostModified({ posts }: Newsroom): number {
  const times = posts.filter(({ status }) => status === 'publish').flatMap((post) => [post.dateMs, post.modifiedMs]);
  return Math.max(0, ...times);
}

/** That of comment feeds, which a new comment moves too; a trashed post takes its comments along. */
export function lastCommentModified(newsroom: Newsroom): number {
  const readable = new Set(newsroom.posts.filter(({ status }) => status === 'publish').map(({ id }) => id));
  const comments = newsroom.comments.filter(({ postId }) => readable.has(postId));
  return Math.max(lastPostModified(newsroom), ...comments.map(({ dateMs }) => dateMs));
}

export interface Validators {
  'Last-Modified': string;
  ETag: string;
}

/** WordPress's ETag is the MD5 of its Last-Modified. */
export function validatorsOf(lastModifiedMs: number): Validators {
  const lastModified = toHttpDate(lastModifiedMs);
  return { 'Last-Modified': lastModified, ETag: `"${createHash('md5').update(lastModified).digest('hex')}"` };
}

/** Whether WordPress answers 304: both conditions must hold if both are sent; tags are compared letter by letter. */
export function isNotModified({ headers }: Ask, validators: Validators): boolean {
  const tag = headers['if-none-match'];
  const since = headers['if-modified-since'];
  const sameTag = tag === validators.ETag;
  const notSince = (Date.parse(since ?? '') || 0) >= Date.parse(validators['Last-Modified']);
  return tag && since ? sameTag && notSince : sameTag || notSince;
}
