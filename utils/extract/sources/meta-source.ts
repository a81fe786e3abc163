import { personNames } from '../bylines/person-names.ts';
import { parseWrittenDate } from '../dates/written-date.ts';
import type { Page } from '../page.ts';
import { plainText } from '../plain-text.ts';
import type { Source } from './source.ts';
import { splitTerms } from './terms.ts';

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'date.published',
  'publishdate',
  'publish_date',
  'publish-date',
  'published_time',
  'publication_date',
  'publicationdate',
  'published-date',
  'published',
  'pubdate',
  'pub_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'rnews:datepublished',
  'dcterms.issued',
  'dc.date.issued',
  'weibo:article:create_at',
  'citation_publication_date',
  'citation_online_date',
  'ptime',
  'release_date',
  'displaydate',
  'firstpublished',
  'prism.publicationdate',
];
const CREATED = [
  'dcterms.created',
  'dc.date.created',
  'datecreated',
  'created',
  'dcterms.date',
  'dc.date',
  'date',
  'timestamp',
  'article.created',
  'og:pubdate',
  'sort_date',
  'pdate',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'modified',
  'dcterms.modified',
  'dc.date.modified',
  'weibo:article:update_at',
  'revised',
  'article.updated',
  'updated_time',
];
const AUTHORS = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'byl',
  'citation_author',
  'rbauthors',
  'dable:author',
  'mediator_author',
  'article:author_name',
  'cxenseparse:author',
  'shareaholic:article_author_name',
  'authors',
  'creator',
  'twitter:creator:name',
];
const TAGS = [
  'article:tag',
  'og:article:tag',
  'news_keywords',
  'parsely-tags',
  'sailthru.tags',
  'keywords',
  'dc.subject',
];

/** The `meta` elements of the head: OpenGraph and its article vocabulary, Dublin Core, Twitter cards, publishers' own. */
export const metaSource: Source = {
  name: 'meta',
  read(page, claim) {
    readDates(page, (field, name, rank) => {
      const raw = page.meta(name);
      if (raw !== null) claim(field, parseWrittenDate(raw, page), rank, `${name}: ${raw}`);
    });
    for (const [index, name] of AUTHORS.entries()) {
      const names = (page.metas.get(name) ?? []).flatMap(personNames);
      claim(
        'bylines',
        names.map((person) => ({ name: person, role: 'author' })),
        0.84 - index * 0.002,
        name,
      );
    }
    for (const [name, rank] of [
      ['og:title', 0.8],
      ['twitter:title', 0.76],
      ['dc.title', 0.72],
      ['dcterms.title', 0.72],
      ['headline', 0.78],
      ['title', 0.6],
      ['parsely-title', 0.78],
      ['sailthru.title', 0.78],
      ['citation_title', 0.8],
    ] as const) {
      claim('title', plainText(page.meta(name) ?? ''), rank);
    }
    for (const [name, rank] of [
      ['og:site_name', 0.9],
      ['application-name', 0.6],
      ['dc.publisher', 0.55],
      ['twitter:site:name', 0.5],
      ['apple-mobile-web-app-title', 0.5],
      ['citation_journal_title', 0.6],
    ] as const) {
      claim('siteName', plainText(page.meta(name) ?? ''), rank);
    }
    for (const [name, rank] of [
      ['og:description', 0.7],
      ['description', 0.68],
      ['twitter:description', 0.66],
      ['dc.description', 0.6],
    ] as const) {
      claim('excerpt', plainText(page.meta(name) ?? ''), rank);
    }
    for (const [name, rank] of [
      ['article:section', 0.78],
      ['og:article:section', 0.76],
      ['parsely-section', 0.74],
      ['section', 0.6],
      ['dable:section', 0.6],
    ] as const) {
      claim('section', plainText(page.meta(name) ?? ''), rank);
    }
    for (const [index, name] of TAGS.entries())
      claim('tags', splitTerms(page.metas.get(name)), (name === 'keywords' ? 0.5 : 0.72) - index * 0.002, name);
    for (const [name, rank] of [
      ['og:image', 0.75],
      ['og:image:url', 0.74],
      ['og:image:secure_url', 0.74],
      ['twitter:image', 0.7],
      ['twitter:image:src', 0.7],
    ] as const) {
      const image = page.resolve(page.meta(name));
      claim('leadImage', image === null ? null : { url: image }, rank);
    }
    claim('language', page.meta('og:locale', 'dc.language', 'dcterms.language', 'content-language'), 0.3);
    claim('notice', plainText(page.meta('copyright', 'dc.rights', 'dcterms.rights') ?? ''), 0.5);
  },
};

function readDates(
  _page: Page,
  claimDate: (field: 'published' | 'modified', name: string, rank: number) => void,
): void {
  for (const [index, name] of PUBLISHED.entries()) claimDate('published', name, 0.88 - index * 0.001);
  for (const [index, name] of CREATED.entries()) claimDate('published', name, 0.62 - index * 0.002);
  for (const [index, name] of MODIFIED.entries()) claimDate('modified', name, 0.86 - index * 0.002);
}
