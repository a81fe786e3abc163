import { describe, expect, test } from 'vitest';
import { SEED_POSTS } from '../../site/content/seed-posts.ts';
import { CATEGORIES, TAGS } from '../../site/content/site.ts';
import { postsOfTerm, publishedPosts } from '../../site/newsroom/newsroom.ts';
import { openNewsroom } from '../../site/newsroom/open-newsroom.ts';

const paragraphsOf = (body: (typeof SEED_POSTS)[number]['body']): string[] =>
  body.filter((block) => typeof block === 'string').filter((block) => block.length > 40);

describe('the demo site’s posts', () => {
  test('are many, in 12 categories and 30 tags, none of them empty', () => {
    const newsroom = openNewsroom(Date.now());
    expect(publishedPosts(newsroom).length).toBeGreaterThanOrEqual(60);
    expect([CATEGORIES.length, TAGS.length]).toEqual([12, 30]);
    const empty = newsroom.terms.filter((term) => term.id !== 1 && postsOfTerm(newsroom, term).length === 0);
    expect(empty.map(({ name }) => name)).toEqual([]);
  });

  test('have at least three paragraphs of text each, and no text twice', () => {
    const short = SEED_POSTS.filter(({ body }) => paragraphsOf(body).length < 3);
    expect(short.map(({ title }) => title)).toEqual([]);
    const paragraphs = SEED_POSTS.flatMap(({ body }) => paragraphsOf(body)).filter((text) => !text.startsWith('('));
    expect(paragraphs.length - new Set(paragraphs).size).toBe(0);
  });

  test('have addresses of their own', () => {
    const slugs = openNewsroom(Date.now()).posts.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  test('never come from the future, even just after midnight', () => {
    const justAfterMidnight = Date.parse('2031-05-01T00:00:30+08:00');
    const latest = Math.max(...openNewsroom(justAfterMidnight).posts.map(({ dateMs }) => dateMs));
    expect(latest).toBeLessThanOrEqual(justAfterMidnight);
    expect(new Date(latest + 8 * 3_600_000).toISOString().slice(0, 10)).toBe('2031-05-01');
  });
});
