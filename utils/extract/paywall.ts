import { jsonLdOf, textOf } from './json-ld.ts';
import { namedElements } from './named-elements.ts';
import type { Page } from './page.ts';

const WALL = /paywall|(?:^|\s)(?:meteredContent|subscriber-only|piano-offer|tp-modal)(?:\s|$)/i;

/** True where the page says or shows that the text is not free. */
export function isPaywalled(page: Page): boolean {
  for (const node of jsonLdOf(page)) {
    const free =
      textOf(node.isAccessibleForFree) ??
      (typeof node.isAccessibleForFree === 'boolean' ? String(node.isAccessibleForFree) : null);
    if (free !== null) return /^false$/i.test(free);
  }
  const tier = page.meta('article:content_tier', 'og:article:content_tier');
  if (tier !== null) return /locked|metered/i.test(tier);
  return namedElements(page, WALL).length > 0;
}
