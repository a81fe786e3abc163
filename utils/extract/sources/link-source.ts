import { linkedAddress } from '../link-elements.ts';
import { plainText } from '../plain-text.ts';
import type { Source } from './source.ts';

/** The `link` elements and the document's own title and language. */
export const linkSource: Source = {
  name: 'document',
  read(page, claim) {
    const { document } = page;
    claim('canonicalUrl', linkedAddress(page, '[rel~="canonical"]'), 0.9);
    claim('canonicalUrl', page.resolve(page.meta('og:url')), 0.7);
    claim('title', plainText(document.title), 0.65);
    claim('language', document.documentElement?.getAttribute('lang') ?? null, 0.4);
  },
};
