import type { WordPressIdentity } from '@/utils/article/extraction.ts';
import { isPrivateAddress } from '@/utils/article/private-address.ts';

/**
 * Where a page's site tells more of the post that the page shows; `null` where it shows none, or names an interface
 * that is not its own site's. With plain permalinks the route is a parameter of the root.
 */
export function wordPressPostUrl(pageUrl: string, wordpress: WordPressIdentity | null): string | null {
  if (wordpress?.object?.type !== 'posts' || !URL.canParse(wordpress.apiRoot)) return null;
  const route = `wp/v2/posts/${wordpress.object.id}`;
  const url = new URL(wordpress.apiRoot);
  if (!/^https?:$/u.test(url.protocol) || isPrivateAddress(url.href) || siteOf(url) !== siteOf(new URL(pageUrl)))
    return null;
  const plain = url.searchParams.get('rest_route');
  if (plain === null) url.pathname = `${url.pathname.replace(/\/$/u, '')}/${route}`;
  else url.searchParams.set('rest_route', `${plain.replace(/\/$/u, '')}/${route}`);
  url.searchParams.set('_embed', 'author,wp:term,wp:featuredmedia');
  return url.href;
}

function siteOf({ hostname }: URL): string {
  return hostname.replace(/^www\./u, '');
}
