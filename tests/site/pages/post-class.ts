import { type Newsroom, termsOf } from '../newsroom/newsroom.ts';
import type { Post, Term } from '../newsroom/records.ts';

/** A term's class name part: its slug if that is ASCII, else its id. */
export function classSlug({ slug, id }: Term): string {
  return /^[a-z0-9_-]*[a-z_-][a-z0-9_-]*$/u.test(slug) ? slug : String(id);
}

/** The classes WordPress gives to a post in a list. */
export function postClasses(newsroom: Newsroom, post: Post): string {
  const terms = [
    ...termsOf(newsroom, post, 'category').map((term) => `category-${classSlug(term)}`),
    ...termsOf(newsroom, post, 'post_tag').map((term) => `tag-${classSlug(term)}`),
  ];
  const thumbnail = post.pictureId === null ? [] : ['has-post-thumbnail'];
  return [
    `post-${post.id}`,
    'post',
    'type-post',
    'status-publish',
    'format-standard',
    ...thumbnail,
    'hentry',
    ...terms,
  ].join(' ');
}
