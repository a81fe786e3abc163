export type PostStatus = 'publish' | 'future' | 'draft' | 'trash';

/** What a page says about itself to machines: a Yoast-like graph, OpenGraph only, or nothing. */
export type PageMetadata = 'json-ld' | 'open-graph' | 'none';

/** One post; times are milliseconds since the epoch, `{origin}` in the HTML stands for the address asked. */
export interface Post {
  id: number;
  type: 'post' | 'page';
  slug: string;
  title: string;
  contentHtml: string;
  /** Written by hand; empty when WordPress would cut one from the text. */
  excerpt: string;
  status: PostStatus;
  dateMs: number;
  modifiedMs: number;
  authorId: number;
  categoryIds: number[];
  tagIds: number[];
  pictureId: number | null;
  metadata: PageMetadata;
  language: string;
  likes: number;
}

export type Taxonomy = 'category' | 'post_tag';

/** A category or a tag; `slug` is readable, addresses carry it percent-encoded in lower case. */
export interface Term {
  id: number;
  taxonomy: Taxonomy;
  name: string;
  slug: string;
  parentId: number;
}

export interface Author {
  id: number;
  slug: string;
  name: string;
}

export interface Comment {
  id: number;
  postId: number;
  author: string;
  text: string;
  dateMs: number;
}

/** A picture of the media library, drawn from its id. */
export interface Picture {
  id: number;
  name: string;
  alt: string;
  authorId: number;
  dateMs: number;
  width: number;
  height: number;
}
