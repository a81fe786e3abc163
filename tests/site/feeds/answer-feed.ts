import { type Answer, type Ask, NO_CACHE } from '../http/exchange.ts';
import { discoveryHeaders } from '../newsroom/links.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { type FeedKind, PER_PAGE, type Route, selectPosts } from '../newsroom/route.ts';
import { writeAtom } from './atom.ts';
import { writeCommentRss } from './comment-rss.ts';
import { type FeedSource, subjectPath } from './feed-source.ts';
import { writeJsonFeed } from './json-feed.ts';
import { writeRss } from './rss.ts';
import { isNotModified, lastCommentModified, lastPostModified, validatorsOf } from './validators.ts';

const CONTENT_TYPES: Record<FeedKind, string> = {
  rss2: 'application/rss+xml; charset=UTF-8',
  atom: 'application/atom+xml; charset=UTF-8',
  json: 'application/feed+json; charset=UTF-8',
};
const WRITERS = { rss2: writeRss, atom: writeAtom, json: writeJsonFeed };

/** Answers a feed request: the same validators for every feed, even one of a term that does not exist. */
export function answerFeed(newsroom: Newsroom, ask: Ask, route: Route & { feed: FeedKind }): Answer {
  const { subject, page, feed } = route;
  // WordPress takes an unknown post's feed for one of comments.
  const ofComments =
    ['comments', 'single'].includes(subject.kind) || (subject.kind === 'not-found' && subject.slug !== null);
  const updatedMs = ofComments ? lastCommentModified(newsroom) : lastPostModified(newsroom);
  const validators = validatorsOf(updatedMs);
  if (isNotModified(ask, validators)) return { status: 304, headers: { ...validators }, body: '' };

  const all = selectPosts(newsroom, subject);
  const posts = all.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const isPastEnd = page > 1 && posts.length === 0;
  const source: FeedSource = {
    newsroom,
    origin: ask.origin,
    subject,
    posts,
    page,
    updatedMs,
    selfUrl: `${ask.origin}${ask.rawPath}${ask.search}`,
  };
  const body = ofComments ? writeCommentRss(source) : WRITERS[feed](source);
  return {
    status: isPastEnd ? 404 : 200,
    headers: {
      'Content-Type': CONTENT_TYPES[ofComments ? 'rss2' : feed],
      ...(isPastEnd && NO_CACHE),
      ...validators,
      ...discoveryHeaders(ask.origin, subject),
    },
    body,
  };
}

/** The address of a subject's feed, for links in page heads. */
export function feedPath(newsroom: Newsroom, route: Pick<Route, 'subject'>, kind: FeedKind = 'rss2'): string {
  const tail = kind === 'rss2' ? 'feed/' : `feed/${kind}/`;
  if (route.subject.kind === 'search') return `/search/${encodeURIComponent(route.subject.words)}/feed/rss2/`;
  return `${subjectPath(newsroom, route.subject) || '/'}${tail}`;
}
