import { savedUrlKeys } from './article-ids.ts';
import { countUnread, getEntries } from './entries.ts';
import { listNews } from './news-list.ts';
import { observe } from './observe.ts';
import { listSources } from './sources.ts';

/** What a page that shows the New view asks of the library. */
export const newsSource = { observe, listNews, countUnread, getEntries, listSources, savedUrlKeys };

export type NewsSource = typeof newsSource;
