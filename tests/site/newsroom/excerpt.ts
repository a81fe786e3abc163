import { stripTags } from '../http/markup.ts';
import type { Post } from './records.ts';

const EXCERPT_CHARACTERS = 55;

/** The hand-written excerpt, or the first 55 characters of the text as WordPress cuts them in Chinese. */
export function excerptOf(post: Post, ellipsis: string): string {
  if (post.excerpt) return post.excerpt;
  const text = stripTags(post.contentHtml.replace(/<figure.*?<\/figure>/gsu, ''))
    .replace(/\s+/gu, ' ')
    .trim();
  const characters = [...text];
  if (characters.length <= EXCERPT_CHARACTERS) return text;
  return `${characters.slice(0, EXCERPT_CHARACTERS).join('')} ${ellipsis}`;
}

/** The text's HTML with the asked address in its links. */
export function contentFor(post: Post, origin: string): string {
  return post.contentHtml.replaceAll('{origin}', origin);
}
