import type { FeedLink } from '@/utils/article/extraction.ts';
import { linkElements } from './link-elements.ts';
import type { Page } from './page.ts';

const FORMATS: Readonly<Record<string, FeedLink['format']>> = {
  'application/rss+xml': 'rss',
  'application/rdf+xml': 'rss',
  'application/atom+xml': 'atom',
  'application/feed+json': 'json',
};

/** The feeds the page itself offers in its head. */
export function readFeeds(page: Page): FeedLink[] {
  const feeds: FeedLink[] = [];
  for (const link of linkElements(page, '[rel~="alternate"][type]')) {
    const format = FORMATS[link.getAttribute('type')?.split(';')[0]?.trim().toLowerCase() ?? ''];
    const url = page.resolve(link.getAttribute('href'));
    if (format === undefined || url === null) continue;
    const title = link.getAttribute('title');
    feeds.push(title ? { url, format, title } : { url, format });
  }
  return feeds;
}
