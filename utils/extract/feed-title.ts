import { linkElements } from './link-elements.ts';
import type { Page } from './page.ts';
import { plainText } from './plain-text.ts';

const FEEDS = '[rel~="alternate"][type*="rss"][title], [rel~="alternate"][type*="atom"][title]';
const SEPARATOR = /\s*[»›|–—]\s*|\s-\s/;
const FEED_WORDS =
  /[\s:：-]*\(?\b(?:rss|atom)\b(?:\s*(?:\d(?:\.\d+)?|feeds?))*\)?\s*$|\s+feeds?\s*$|的?(?:資訊提供|RSS)$/i;

/** The site's name as its first feed tells it (`Small Harbour » Feed`), or `''`: the site's own feed is named after the site. */
export function siteNameOfFeed(page: Page): string {
  const title = plainText(linkElements(page, FEEDS)[0]?.getAttribute('title') ?? '');
  const parts = title.split(SEPARATOR);
  const bare = title.replace(FEED_WORDS, '');
  if (parts.length > 1) return (parts[0] ?? '').replace(FEED_WORDS, '');
  return bare !== title ? bare : '';
}

/** What a feed that the browser shows calls itself: as XML, within Chrome's own page, or as plain text. */
export function titleOfFeed(document: Document): string {
  const told = document.querySelector('channel > title, feed > title')?.textContent;
  const text = document.body?.textContent?.slice(0, 5000) ?? '';
  const [, xml, json] = /<title[^>]*>(.*?)<\/title>|"title"\s*:\s*"(.*?)(?<!\\)"/s.exec(text) ?? [];
  return plainText((told ?? xml ?? json ?? '').replace(/<!\[CDATA\[|\]\]>/g, ''));
}
