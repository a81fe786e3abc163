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
  updatedMs: number;
}

/** The feed's title as WordPress composes it: `社區培力訓練 – 金門GO資訊網`. */
export function feedTitle({ newsroom, subject }: FeedSource): string {
  const name = subjectName(subject);
  return name ? `${name} – ${newsroom.title}` : newsroom.title;
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
      return `「${subject.words}」的搜尋結果`;
    case 'single':
      return subject.post.title;
    case 'date':
      return [subject.year, subject.month, subject.day].filter(Boolean).join('-');
    case 'not-found':
      return '找不到頁面';
    default:
      return '';
  }
}
