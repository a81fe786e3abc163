import { type Markup, raw, stripTags } from '../http/markup.ts';
import { authorPath, datePath, postPath, termPath } from '../newsroom/links.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { Post } from '../newsroom/records.ts';
import type { Subject } from '../newsroom/route.ts';

/** What a feed writer needs to know. */
export interface FeedSource {
  newsroom: Newsroom;
  origin: string;
  /** The feed's own address. */
  selfUrl: string;
  subject: Subject;
  posts: Post[];
  /** From 1. */
  page: number;
  updatedMs: number;
}

/** The feed's title as WordPress composes it: `社區培力訓練 – 金門GO資訊網`, for further pages `頁面 2 – …`. */
export function feedTitle({ newsroom, subject, posts, page }: FeedSource): string {
  const isPastEnd = page > 1 && posts.length === 0;
  const parts = [isPastEnd ? '沒有符合條件的頁面。' : subjectName(subject), page > 1 && !isPastEnd && `頁面 ${page}`];
  return [...parts, newsroom.title].filter(Boolean).join(' – ');
}

/** A title for a feed: no markup, its entities as they are. */
export function entryTitle({ title }: Post): Markup {
  return raw(stripTags(title).replace(/&(amp;|(?!#?\w+;))/gu, '&#038;'));
}

/** The address of the page that shows the same posts. */
export function subjectPath(newsroom: Newsroom, subject: Subject): string {
  switch (subject.kind) {
    case 'term':
      return termPath(newsroom, subject.term);
    case 'author':
      return authorPath(subject.author);
    case 'single':
      return postPath(subject.post);
    case 'search':
      return `/?s=${encodeURIComponent(subject.words)}`;
    case 'date':
      return datePath(...[subject.year, subject.month, subject.day].filter((part) => part !== undefined));
    default:
      return '';
  }
}

function subjectName(subject: Subject): string {
  switch (subject.kind) {
    case 'term':
      return subject.term.name;
    case 'author':
      return subject.author.name;
    case 'search':
      return `搜尋『${subject.words}』的結果`;
    case 'date':
      return [subject.year, subject.month, subject.day].filter(Boolean).join('-');
    default:
      return '';
  }
}
