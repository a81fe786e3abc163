import type { WordPressIdentity } from '@/utils/article/extraction.ts';
import { linkElements, linkedAddress } from './link-elements.ts';
import type { Page } from './page.ts';

type ObjectType = NonNullable<WordPressIdentity['object']>['type'];

/** The WordPress API's root and the object this page shows, as the page links them; `null` elsewhere. */
export function readWordPress(page: Page): WordPressIdentity | null {
  const apiRoot = linkedAddress(page, '[rel="https://api.w.org/"]');
  if (apiRoot === null) return null;
  for (const link of linkElements(page, '[rel="alternate"][type="application/json"]')) {
    const route = /\/wp\/v2\/(posts|pages|tags|categories|users|media)\/(\d+)/.exec(
      (link.getAttribute('href') ?? '').replace(/%2F/gi, '/'),
    );
    if (route !== null) return { apiRoot, object: { type: route[1] as ObjectType, id: Number(route[2]) } };
  }
  return { apiRoot };
}
