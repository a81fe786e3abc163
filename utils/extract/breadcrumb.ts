import type { LinkItem } from '@/utils/article/extraction.ts';
import { asList, type JsonLdNode, jsonLdOf, textOf, typesOf } from './json-ld.ts';
import { siteLayout } from './layout.ts';
import type { Page } from './page.ts';
import { plainText } from './plain-text.ts';
import { selectFirst } from './select.ts';

const TRAILS =
  '[itemtype$="BreadcrumbList"], nav[aria-label*="readcrumb" i], .breadcrumbs, .breadcrumb, #breadcrumbs, .breadcrumb-trail';
const MAX_STEPS = 8;

/** The way from the home page to this one, as declared or as shown. */
export function readBreadcrumb(page: Page): LinkItem[] {
  const declared = fromJsonLd(page);
  if (declared.length > 0) return declared;
  const own = siteLayout(page)?.breadcrumb;
  const trail = (own === undefined ? null : selectFirst(page, own)) ?? selectFirst(page, TRAILS);
  return trail === null ? [] : fromTrail(trail, page);
}

function fromJsonLd(page: Page): LinkItem[] {
  const list = jsonLdOf(page).find((node) => typesOf(node).includes('BreadcrumbList'));
  const steps: LinkItem[] = [];
  for (const element of asList(list?.itemListElement)) {
    if (typeof element !== 'object' || element === null) continue;
    const node = element as JsonLdNode;
    const item = typeof node.item === 'object' && node.item !== null ? (node.item as JsonLdNode) : null;
    const title = plainText(textOf(node.name) ?? textOf(item?.name) ?? '');
    const url = page.resolve(textOf(item?.['@id'] ?? item?.url ?? (item === null ? node.item : undefined))) ?? page.url;
    if (title !== '') steps.push({ title, url });
  }
  return steps.slice(0, MAX_STEPS);
}

function fromTrail(trail: Element, page: Page): LinkItem[] {
  const steps: LinkItem[] = [];
  for (const link of trail.querySelectorAll('a[href]')) {
    const title = plainText(link.textContent ?? '');
    const url = page.resolve(link.getAttribute('href'));
    if (title !== '' && url !== null && !steps.some((step) => step.url === url)) steps.push({ title, url });
  }
  return steps.slice(0, MAX_STEPS);
}
