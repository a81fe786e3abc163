import type { ArticleImage } from './extraction.ts';
import type { PageDate } from './page-date.ts';

/** The source that values of a site's WordPress interface stand under. */
export const WORDPRESS_REST = 'wordpress-rest';

/** What a site's WordPress interface tells of one post, checked and as plain text; empty where it does not tell. */
export interface WordPressPost {
  title: string;
  excerpt: string;
  /** By the site's own clock, with its zone. */
  published: PageDate | null;
  authors: string[];
  categories: string[];
  tags: string[];
  image: ArticleImage | null;
}
