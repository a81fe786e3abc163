import { textOf } from './json-ld.ts';
import type { Page } from './page.ts';

const WALL = /paywall|(?:^|\s)(?:meteredContent|subscriber-only|piano-offer|tp-modal)(?:\s|$)/i;

/** True where the page says or shows that the text is not free. */
export function isPaywalled(page: Page): boolean {
  for (const node of page.jsonLd) {
    const free =
      textOf(node.isAccessibleForFree) ??
      (typeof node.isAccessibleForFree === 'boolean' ? String(node.isAccessibleForFree) : null);
    if (free !== null) return /^false$/i.test(free);
  }
  const tier = page.meta('article:content_tier', 'og:article:content_tier');
  if (tier !== null) return /locked|metered/i.test(tier);
  return page.named(WALL).length > 0;
}
