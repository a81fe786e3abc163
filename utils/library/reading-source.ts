import { setNote, setRead, setTags } from './article-edits.ts';
import { getArticle, getContent } from './articles.ts';
import { observe } from './observe.ts';
import { getPictures } from './pictures.ts';
import { findRelated } from './related.ts';
import { allTags } from './tags.ts';

/** What a page that shows an article asks of the library. */
export const readingSource = {
  observe,
  getArticle,
  getContent,
  getPictures,
  findRelated,
  allTags,
  setNote,
  setRead,
  setTags,
};

export type ReadingSource = typeof readingSource;
