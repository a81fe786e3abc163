import { SEED_POSTS } from '../content/seed-posts.ts';
import { ABOUT_PAGE, AUTHORS, CATEGORIES, ID_OF_FIRST_POST, SITE, TAGS } from '../content/site.ts';
import { createClock, type Newsroom, nextId } from './newsroom.ts';
import { picturePath } from './picture-path.ts';
import type { Comment, PageMetadata, Picture, Post, Term } from './records.ts';
import type { SeedBlock, SeedPost } from './seed-post.ts';
import { DAY_MS, startOfLocalDay } from './site-time.ts';
import { slugFromTitle } from './slug.ts';

const METADATA_IN_TURN: PageMetadata[] = ['json-ld', 'none', 'open-graph'];
const PICTURE_SIZE = { width: 960, height: 640 };

/** Opens the newsroom with its seeded posts, dated backwards from `baseMs`. */
export function openNewsroom(baseMs: number): Newsroom {
  const newsroom: Newsroom = {
    ...SITE,
    ...createClock(),
    posts: [],
    terms: seedTerms(),
    authors: AUTHORS.map((author) => ({ ...author })),
    pictures: [],
    comments: [],
    layout: { tagList: 'standard', single: 'classic' },
  };
  const oldestFirst = [...SEED_POSTS].sort((a, b) => seedDate(a, baseMs) - seedDate(b, baseMs));
  for (const [index, seed] of oldestFirst.entries()) {
    addSeedPost(newsroom, seed, { id: ID_OF_FIRST_POST + index * 2, dateMs: seedDate(seed, baseMs), index });
  }
  addAboutPage(newsroom, baseMs);
  return newsroom;
}

function seedTerms(): Term[] {
  const terms: Term[] = [{ id: 1, taxonomy: 'category', name: '未分類', slug: 'uncategorized', parentId: 0 }];
  for (const { name, slug, parent } of CATEGORIES) {
    const parentId = terms.find((term) => term.slug === parent)?.id ?? 0;
    terms.push({ id: nextId(terms), taxonomy: 'category', name, slug, parentId });
  }
  for (const name of TAGS) {
    terms.push({ id: nextId(terms), taxonomy: 'post_tag', name, slug: slugFromTitle(name), parentId: 0 });
  }
  return terms;
}

/** Posts of today never lie in the future: their hour is a share of the day that has passed. */
function seedDate({ daysAgo, at }: SeedPost, baseMs: number): number {
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  const intoDay = (hours * 60 + minutes) * 60_000;
  const midnight = startOfLocalDay(baseMs);
  const offset = daysAgo === 0 ? ((baseMs - midnight) * intoDay) / DAY_MS : intoDay;
  return Math.floor((midnight - daysAgo * DAY_MS + offset) / 1000) * 1000;
}

function addSeedPost(newsroom: Newsroom, seed: SeedPost, at: { id: number; dateMs: number; index: number }): void {
  const termIds = (taxonomy: Term['taxonomy'], names: string[]): number[] =>
    names.map((name) => {
      const term = newsroom.terms.find((one) => one.taxonomy === taxonomy && (one.name === name || one.slug === name));
      if (!term) throw new Error(`「${seed.title}」 names an unknown ${taxonomy}: ${name}`);
      return term.id;
    });
  const author = newsroom.authors.find(({ slug }) => slug === (seed.author ?? 'gokinmentour'));
  const picture = seed.picture === false ? null : addPicture(newsroom, at, seed.title);
  const post: Post = {
    id: at.id,
    type: 'post',
    slug: seed.slug ?? slugFromTitle(seed.title),
    title: seed.title,
    contentHtml: seed.body.map((block, index) => renderBlock(newsroom, block, at, index)).join('\n'),
    excerpt: seed.excerpt ?? '',
    status: 'publish',
    dateMs: at.dateMs,
    modifiedMs: at.dateMs,
    authorId: author?.id ?? 0,
    categoryIds: termIds('category', seed.categories),
    tagIds: termIds('post_tag', seed.tags),
    pictureId: picture?.id ?? null,
    metadata: seed.metadata ?? METADATA_IN_TURN[at.index % METADATA_IN_TURN.length] ?? 'none',
    language: seed.language ?? 'zh-TW',
    likes: seed.likes ?? (at.id * 7) % 43,
  };
  newsroom.posts.push(post);
  for (const [index, [name, text]] of (seed.comments ?? []).entries()) {
    const comment: Comment = {
      id: nextId(newsroom.comments),
      postId: post.id,
      author: name,
      text,
      dateMs: post.dateMs + (index + 1) * 60_000,
    };
    newsroom.comments.push(comment);
  }
}

function addPicture(newsroom: Newsroom, at: { id: number; dateMs: number }, alt: string): Picture {
  const id = 20_000 + newsroom.pictures.length;
  const plainAlt = alt.replace(/<[^>]*>/gu, '');
  const picture = { id, name: `scene-${id}`, alt: plainAlt, authorId: 2, dateMs: at.dateMs, ...PICTURE_SIZE };
  newsroom.pictures.push(picture);
  return picture;
}

function renderBlock(newsroom: Newsroom, block: SeedBlock, at: { id: number; dateMs: number }, index: number): string {
  if (typeof block !== 'string') {
    const picture = addPicture(newsroom, at, block.titleLine ?? block.figure);
    const titleLine = block.titleLine ? `<p>${block.titleLine}</p>\n` : '';
    const source = `{origin}${picturePath(picture)}`;
    return `${titleLine}<figure class="wp-block-image size-full"><img decoding="async" width="960" height="640" src="${source}" alt="${picture.alt}" class="wp-image-${picture.id}" /><figcaption class="wp-element-caption">${block.figure}</figcaption></figure>`;
  }
  if (block.startsWith('<')) return block;
  return block.startsWith('## ') ? `<h2 id="h-${index}">${block.slice(3)}</h2>` : `<p>${block}</p>`;
}

function addAboutPage(newsroom: Newsroom, baseMs: number): void {
  newsroom.posts.push({
    id: ID_OF_FIRST_POST - 100,
    type: 'page',
    ...ABOUT_PAGE,
    excerpt: '',
    status: 'publish',
    dateMs: baseMs - 900 * DAY_MS,
    modifiedMs: baseMs - 900 * DAY_MS,
    authorId: 2,
    categoryIds: [],
    tagIds: [],
    pictureId: null,
    metadata: 'none',
    language: 'zh-TW',
    likes: 0,
  });
}
