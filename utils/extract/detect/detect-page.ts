import { isListing, type PageDetection, type PageKind } from '@/utils/article/page-kind.ts';
import type { Page } from '../page.ts';
import { addressDetector } from './address.ts';
import { declaredDetector } from './declared.ts';
import type { Detector } from './signal.ts';
import { textureDetector } from './texture.ts';
import { wordpressDetector } from './wordpress.ts';

/** The cheap and certain first: once a rule settles the kind, the dearer ones are not asked. */
const DETECTORS: readonly Detector[] = [wordpressDetector, declaredDetector, addressDetector, textureDetector];
const SETTLED = 10;

/** What a page is, with the evidence that spoke for it. */
export function detectKind(page: Page): PageDetection {
  if (isFeedDocument(page.document)) {
    return {
      kind: 'feed',
      confidence: 1,
      evidence: [{ source: 'document', detail: page.document.documentElement.tagName }],
    };
  }
  if (isPdf(page.document)) {
    return { kind: 'pdf', confidence: 1, evidence: [{ source: 'document', detail: 'application/pdf' }] };
  }
  if (!page.document.body) return { kind: 'nothing', confidence: 1, evidence: [] };
  const weights = new Map<PageKind, number>();
  const seen: { kind: PageKind; source: string; detail: string }[] = [];
  for (const detector of DETECTORS) {
    for (const { kind, weight, detail } of detector.detect(page)) {
      weights.set(kind, (weights.get(kind) ?? 0) + weight);
      seen.push({ kind, source: detector.name, detail });
    }
    if (Math.max(0, ...weights.values()) >= SETTLED) break;
  }
  const kind = heaviest(weights);
  const own = [...weights].reduce((sum, [other, weight]) => (isSameFamily(other, kind) ? sum + weight : sum), 0);
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return {
    kind,
    confidence: all === 0 ? 0 : Math.min(1, (own / all) * Math.min(1, own / 5)),
    evidence: seen.filter((evidence) => evidence.kind === kind).map(({ source, detail }) => ({ source, detail })),
  };
}

/** Listings share their weight: whether a list is a tag's or a section's is asked after it is known to be one. */
function heaviest(weights: ReadonlyMap<PageKind, number>): PageKind {
  let best: PageKind = 'nothing';
  let bestWeight = 0;
  for (const [kind, weight] of weights) {
    const family = [...weights].reduce((sum, [other, more]) => (isSameFamily(other, kind) ? sum + more : sum), 0);
    if (family + weight / 100 > bestWeight) {
      best = kind;
      bestWeight = family + weight / 100;
    }
  }
  return isListing(best) ? ownKind(best, weights) : best;
}

/** `category` is what texture calls any list; a rule that names the list's kind knows better. */
function ownKind(kind: PageKind, weights: ReadonlyMap<PageKind, number>): PageKind {
  const named = [...weights].filter(([other, weight]) => isListing(other) && other !== 'category' && weight >= 2);
  return named.sort((one, other) => other[1] - one[1])[0]?.[0] ?? kind;
}

function isSameFamily(one: PageKind, other: PageKind): boolean {
  return one === other || (isListing(one) && isListing(other));
}

/** Browsers show a PDF in a page of their own making around it. */
function isPdf({ contentType, body }: Document): boolean {
  return (
    contentType === 'application/pdf' ||
    [...(body?.children ?? [])].some((child) => child.matches('embed[type="application/pdf"]'))
  );
}

/** Chrome shows XML in a page of its own making, and what calls itself a feed as plain text. */
function isFeedDocument(document: Document): boolean {
  const root = document.getElementById('webkit-xml-viewer-source-xml')?.firstElementChild ?? document.documentElement;
  if (/^(?:rss|feed|rdf(?::rdf)?)$/i.test(root?.tagName ?? '')) return true;
  const plain = document.contentType === 'text/html' ? '' : (document.body?.textContent ?? '');
  return /<(?:rss|feed|rdf:rdf)\s|"https:\/\/jsonfeed\.org\//i.test(plain.slice(0, 999));
}
