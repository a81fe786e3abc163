import { describe, expect, test } from 'vitest';
import { type RelatableArticle, relatedArticles } from '@/utils/tags/related-articles.ts';
import { tagKey } from '@/utils/tags/tag-key.ts';
import { ARTICLES, LABELS } from './labelled-articles.ts';

const COUNTS = new Map<string, number>();
for (const { tags } of ARTICLES) for (const tag of tags) COUNTS.set(tagKey(tag), (COUNTS.get(tagKey(tag)) ?? 0) + 1);

const relate = (id: string, articles: readonly RelatableArticle[] = ARTICLES, limit = 9) => {
  const article = articles.find((candidate) => candidate.id === id);
  if (!article) throw new Error(id);
  return relatedArticles(article, articles, {
    tagCount: (key) => COUNTS.get(key) ?? 0,
    articles: ARTICLES.length,
    limit,
  });
};

describe('order on the labelled set', () => {
  test.each(LABELS)('$id', ({ id, nearest, related }) => {
    const order = relate(id).map((found) => found.id);
    expect(nearest).toContain(order[0]);
    expect(order.slice(0, related.length).sort()).toEqual([...related].sort());
  });

  test('the same author, place and week relate nothing by themselves', () => {
    expect(relate('other-1').map(({ id }) => id)).not.toContain('lion-1');
    expect(relate('wine-1').map(({ id }) => id)).not.toContain('other-1');
  });
});

test('the reason names the shared tags, rarest first, as written, and the time between', () => {
  const [first] = relate('bird-1');
  expect(first?.reason.sharedTags).toEqual(['慈湖', '候鳥', '金門']);
  expect(first?.reason.sharedAuthors).toEqual(['陳望']);
  expect(first?.reason.closeness).toBe('same-week');
  expect(relate('drink-1')[0]?.reason.sharedTags).toEqual(['酒驾', '金門']);
});

test('never itself, never more than asked, the same order every time', () => {
  expect(relate('lion-1').map(({ id }) => id)).not.toContain('lion-1');
  expect(relate('lion-1', ARTICLES, 2)).toHaveLength(2);
  expect(relate('lion-1', [...ARTICLES].reverse())).toEqual(relate('lion-1'));
});

test('an article without tags is related by its text, one without anything by nothing', () => {
  const bare = ARTICLES.map((article) => ({ ...article, tags: [] }));
  expect(relate('bird-1', bare)[0]?.id).toBe('bird-2');
  expect(relate('x', [{ ...bare[0], id: 'x', title: '', excerpt: '' } as RelatableArticle, ...ARTICLES])).toEqual([]);
});

test('ten thousand candidates cost no more than five hundred', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => ({ ...ARTICLES[index % 20], id: `m${index}` }));
  const start = performance.now();
  relate('m0', many as RelatableArticle[]);
  expect(performance.now() - start).toBeLessThan(400);
});
