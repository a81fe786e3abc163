import { urlKey } from '@/utils/article/url-key.ts';
import type { FeedEntry } from './parsed-feed.ts';
import { plainText } from './plain-text.ts';
import { hashText } from './text-hash.ts';

/** All that tells one entry from another, each prefixed with its kind; `null` where the entry does not have it. */
export interface EntryTraits {
  guid: string | null;
  url: string | null;
  /** WordPress's post number, which outlives changes of title, address and domain style. */
  post: string | null;
  title: string | null;
  body: string | null;
  /** Changes with everything a reader would call an edit. */
  contentHash: string;
}

/** Only at a site's or blog's root: elsewhere `p` is a page number. */
const POST_NUMBER = /^wp:(\d+)$|\/(?:index\.php)?\?(?:post_type=[\w-]+&)?(?:p|page_id)=(\d+)(?:&|$)/;
const SHORTEST_BODY = 20;
const LONGEST_BODY = 100_000;

/** Reads an entry's traits; GUIDs that differ in scheme, `www.` or a closing slash are the same. */
export function traitsOf(entry: FeedEntry): EntryTraits {
  const body = entry.contentHtml === null ? entry.summary : plainText(entry.contentHtml.slice(0, LONGEST_BODY));
  const url = entry.url === null ? null : urlKey(entry.url);
  return {
    guid: entry.guid === null ? null : `guid:${plainGuid(entry.guid)}`,
    url: url === null ? null : `url:${url}`,
    post: postNumber(entry),
    title: entry.title === '' ? null : `title:${hashText(entry.title)}`,
    body: body.length < SHORTEST_BODY ? null : `body:${hashText(body)}`,
    contentHash: hashText([entry.title, url, entry.publishedMs, entry.summary, body].join('\n')),
  };
}

function plainGuid(guid: string): string {
  const text = guid.trim();
  if (!/^https?:\/\//i.test(text)) return text;
  const [host = '', ...path] = text.replace(/^https?:\/\/(?:www\.)?/i, '').split('/');
  return [host.toLowerCase(), ...path].join('/').replace(/\/$/, '');
}

function postNumber({ guid, url }: FeedEntry): string | null {
  for (const text of [guid, url]) {
    const number = POST_NUMBER.exec(text ?? '');
    if (number !== null) return `post:${number[1] ?? number[2]}`;
  }
  return null;
}
