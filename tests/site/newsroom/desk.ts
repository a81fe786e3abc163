import { ensureTerm, type Newsroom, nextId } from './newsroom.ts';
import type { Comment, Post } from './records.ts';
import { parseSiteTime } from './site-time.ts';
import { slugFromTitle, uniqueSlug } from './slug.ts';

/** What an editor types for a new post; terms are named, and made if there are none of that name. */
export interface NewPost {
  title: string;
  content?: string;
  excerpt?: string;
  slug?: string;
  categories?: string[];
  tags?: string[];
  /** An author's slug. */
  author?: string;
  /** ISO time; without a zone it is the site's own. */
  date?: string;
  status?: 'publish' | 'draft';
  image?: boolean;
  metadata?: Post['metadata'];
  language?: string;
}

/** What a control call answers about the post it touched. */
export interface PostState {
  id: number;
  /** Path of the post's page. */
  path: string;
  status: Post['status'];
  dateMs: number;
  modifiedMs: number;
}

/** The editors' verbs; each throws an `Error` when a post does not exist or a time cannot be read. */
export interface Desk {
  publish(post: NewPost): PostState;
  edit(change: { id: number } & Partial<NewPost>): PostState;
  trash(post: { id: number }): PostState;
  untrash(post: { id: number }): PostState;
  delete(post: { id: number }): void;
  /** Due in `inSeconds`; comes out when `cron` runs after that. */
  schedule(post: NewPost & { inSeconds: number }): PostState;
  /** Publishes what is due; dates and modification times stay as they were. */
  cron(): PostState[];
  comment(comment: { id: number; text: string; author?: string }): Comment;
}

/** An editor's desk for a newsroom. */
export function openDesk(newsroom: Newsroom): Desk {
  const find = (id: number): Post => {
    const post = newsroom.posts.find((one) => one.id === id);
    if (!post) throw new Error(`no post ${id}`);
    return post;
  };
  const setStatus = (id: number, status: Post['status']): PostState => {
    const post = find(id);
    post.status = status;
    post.modifiedMs = newsroom.now();
    return stateOf(post);
  };
  return {
    publish: (post) => stateOf(addPost(newsroom, post)),
    edit: ({ id, ...change }) => {
      const post = find(id);
      Object.assign(post, changesOf(newsroom, change), { modifiedMs: newsroom.now() });
      return stateOf(post);
    },
    trash: ({ id }) => setStatus(id, 'trash'),
    untrash: ({ id }) => setStatus(id, 'publish'),
    delete: ({ id }) => {
      newsroom.posts.splice(newsroom.posts.indexOf(find(id)), 1);
    },
    schedule: ({ inSeconds, ...post }) => {
      const scheduled = addPost(newsroom, post);
      scheduled.status = 'future';
      scheduled.dateMs = newsroom.now() + inSeconds * 1000;
      return stateOf(scheduled);
    },
    cron: () => {
      const due = newsroom.posts.filter(({ status, dateMs }) => status === 'future' && dateMs <= newsroom.now());
      for (const post of due) post.status = 'publish';
      return due.map(stateOf);
    },
    comment: ({ id, text, author = '讀者' }) => {
      const comment = { id: nextId(newsroom.comments), postId: find(id).id, author, text, dateMs: newsroom.now() };
      newsroom.comments.push(comment);
      return comment;
    },
  };
}

function stateOf(post: Post): PostState {
  const { id, status, dateMs, modifiedMs } = post;
  return { id, path: `/${encodeURIComponent(post.slug).toLowerCase()}/`, status, dateMs, modifiedMs };
}

function changesOf(newsroom: Newsroom, change: Partial<NewPost>): Partial<Post> {
  const idsOf = (taxonomy: 'category' | 'post_tag', names: string[]): number[] =>
    names.map((name) => ensureTerm(newsroom, taxonomy, name).id);
  return {
    ...(change.title !== undefined && { title: change.title }),
    ...(change.content !== undefined && { contentHtml: change.content }),
    ...(change.excerpt !== undefined && { excerpt: change.excerpt }),
    ...(change.slug !== undefined && { slug: change.slug }),
    ...(change.status !== undefined && { status: change.status }),
    ...(change.categories && { categoryIds: idsOf('category', change.categories) }),
    ...(change.tags && { tagIds: idsOf('post_tag', change.tags) }),
    ...(change.date !== undefined && { dateMs: readTime(change.date) }),
    ...(change.metadata && { metadata: change.metadata }),
    ...(change.language && { language: change.language }),
  };
}

function readTime(text: string): number {
  const ms = parseSiteTime(text);
  if (ms === null) throw new Error(`not a time: ${text}`);
  return ms;
}

function addPost(newsroom: Newsroom, typed: NewPost): Post {
  const now = newsroom.now();
  const slug = uniqueSlug(typed.slug ?? slugFromTitle(typed.title), (taken) =>
    newsroom.posts.some((post) => post.slug === taken),
  );
  const post: Post = {
    id: nextId(newsroom.posts),
    type: 'post',
    slug,
    title: typed.title,
    contentHtml: '<p>內文待補。</p>',
    excerpt: '',
    status: 'publish',
    dateMs: now,
    modifiedMs: now,
    authorId: newsroom.authors.find((author) => author.slug === typed.author)?.id ?? 2,
    categoryIds: [],
    tagIds: [],
    pictureId: null,
    metadata: 'json-ld',
    language: 'zh-TW',
    likes: 0,
  };
  const { slug: _, ...rest } = typed;
  Object.assign(post, changesOf(newsroom, { categories: ['金門新聞'], ...rest }));
  if (typed.image !== false) post.pictureId = newsroom.pictures[post.id % newsroom.pictures.length]?.id ?? null;
  newsroom.posts.push(post);
  return post;
}
