// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { isListing, type PageKind } from '@/utils/article/page-kind.ts';
import { detectPage, extract } from '@/utils/extract/index.ts';
import { ASIAN_PAGES } from './asian-pages.ts';
import { CHINESE_PAGES } from './chinese-pages.ts';
import { ENGLISH_PAGES } from './english-pages.ts';
import { EUROPEAN_PAGES } from './european-pages.ts';
import { KIND_PAGES } from './kind-pages.ts';
import { MISLEADING_PAGES } from './misleading-pages.ts';
import { documentOf, type PageCase } from './page-case.ts';
import { PLACED_PAGES } from './placed-pages.ts';
import { PLAIN_PAGES } from './plain-pages.ts';
import { SIGNED_PAGES } from './signed-pages.ts';
import { TAIWANESE_PAGES } from './taiwanese-pages.ts';

const NOW = new Date('2024-03-04T12:00:00+08:00');
const PAGES = [
  ...ENGLISH_PAGES,
  ...MISLEADING_PAGES,
  ...KIND_PAGES,
  ...PLAIN_PAGES,
  ...CHINESE_PAGES,
  ...TAIWANESE_PAGES,
  ...ASIAN_PAGES,
  ...EUROPEAN_PAGES,
  ...SIGNED_PAGES,
  ...PLACED_PAGES,
];

describe.each(PAGES.map((page) => [page.name, page] as const))('%s', (_name, page) => {
  const document = new DOMParser().parseFromString(documentOf(page), 'text/html');
  const found = extract(document, page.url, NOW);
  const told: Record<string, unknown> = {
    title: found.title.value,
    authors: (found.bylines.value ?? []).map((byline) => byline.name),
    date: found.published.value?.day ?? null,
    modified: found.modified.value?.day ?? null,
    language: found.language.value?.split('-').slice(0, page.language?.split('-').length).join('-'),
    tags: found.tags.map((tag) => tag.name),
    siteName: found.siteName.value,
    section: found.section.value,
    categories: found.categories.map((category) => category.name),
    picture: found.leadImage.value?.url,
    kind: kindOf(page, found.detection.kind),
  };

  test.each(Object.keys(told).filter((field) => field in page))('%s', (field) => {
    expect(told[field]).toEqual(page[field as keyof PageCase]);
  });

  if (page.kind === undefined) return;
  test('is known at a glance for what it is', () => {
    expect(kindOf(page, detectPage(document, page.url).kind)).toBe(page.kind);
  });
});

/** Which kind of list a list is counts only for home pages. */
function kindOf(page: PageCase, kind: PageKind): string {
  if (page.kind === 'category' && isListing(kind)) return 'category';
  return page.kind === 'not-article' && kind !== 'article' ? 'not-article' : kind;
}
