import type { Extraction, Field } from '@/utils/article/extraction.ts';
import { isListing, type PageDetection } from '@/utils/article/page-kind.ts';
import { urlKey } from '@/utils/article/url-key.ts';
import { readBreadcrumb } from './breadcrumb.ts';
import { settleBylines, settleTerms, settleTitle } from './choose.ts';
import { type ClaimField, Claims } from './claims.ts';
import { type ArticleBody, articleBody, keptUnits, noticeOf, renderBody } from './content/find-content.ts';
import { readImages } from './content/images.ts';
import { readCommentCount, readLikes } from './counts.ts';
import { detectKind } from './detect/detect-page.ts';
import { titleOfFeed } from './feed-title.ts';
import { readFeeds } from './feeds.ts';
import { settleLanguage } from './language/settle-language.ts';
import { readLinkLists } from './listing/link-lists.ts';
import { readListItems } from './listing/list-items.ts';
import type { Page } from './page.ts';
import { isPaywalled } from './paywall.ts';
import { settle } from './settle.ts';
import { settleDate } from './settle-date.ts';
import { nameOfHomeLink, siteNames } from './site-names.ts';
import { SOURCES } from './sources/sources.ts';
import { fold } from './title.ts';
import { readWordPress } from './wordpress-identity.ts';

const ENOUGH_UNITS = 300;
const SURE = 0.6;

/** On a listing these would be those of one of its posts: they stand with the items. */
const OF_ONE_ARTICLE: ReadonlySet<ClaimField> = new Set([
  'bylines',
  'published',
  'modified',
  'categories',
  'tags',
  'notice',
]);

/**
 * Reads everything: each part on its own, so that one broken part costs nothing but itself.
 * Between the parts it may be left for a while, so that a page can go on with its own work.
 */
export function* extractPage(page: Page): Generator<undefined, Extraction> {
  attempt(() => page.survey, undefined);
  yield;
  const body = attempt(() => articleBody(page), null);
  yield;
  const claims = new Claims();
  for (const source of SOURCES) {
    attempt(() => source.read(page, claims.of(source.name)), undefined);
    yield;
  }
  const detection = attempt(() => detectKind(page), { kind: 'nothing', confidence: 0, evidence: [] });
  if (detection.kind === 'feed') claims.of('document')('title', titleOfFeed(page.document), 0.9);
  if (detection.kind === 'pdf') claims.of('address')('title', fileName(page.address), 0.1);
  const names = siteNames(page);
  yield;
  if (body !== null) claims.of('text')('notice', noticeOf(body), 0.8);
  const content = isTextless(detection, body) ? null : attempt(() => renderBody(body, page), null);
  yield;
  const language = attempt(() => settleLanguage(page, claims.get('language'), content), empty<string>());
  const images = attempt(() => readImages(page, content), []);
  const breadcrumb = attempt(() => readBreadcrumb(page), []);
  const fromContent = claims.of('content');
  fromContent('leadImage', images[0] ?? null, 0.5);
  fromContent(
    'excerpt',
    content?.blocks.find(({ kind, text }) => kind === 'paragraph' && text.length > 40)?.text.slice(0, 300) ?? null,
    0.3,
  );
  claims.of('breadcrumb')('section', breadcrumb.filter(({ url }) => url !== page.url).at(-1)?.title ?? null, 0.5);
  yield;
  const items = isListing(detection.kind) ? attempt(() => readListItems(page), []) : [];
  yield;
  const lists = attempt(() => readLinkLists(page), []);
  yield;
  // A list's introduction is text, and the names and dates below it are still those of its items.
  const isList = isListing(detection.kind) && (content === null || detection.confidence > SURE);
  const told: Pick<Claims, 'get'> = isList
    ? { get: (field) => (OF_ONE_ARTICLE.has(field) ? [] : claims.get(field)) }
    : claims;
  const home = attempt(() => nameOfHomeLink(page), null);
  const title = settleTitle(claims.get('title'), home === null ? names : [...names, home]);
  return {
    url: page.url,
    detection,
    title,
    bylines: settleBylines(told.get('bylines'), names, page.document.title),
    published: settleDate(told.get('published'), page),
    modified: settleDate(told.get('modified'), page),
    siteName: settle(claims.get('siteName'), fold),
    language,
    canonicalUrl: settle(claims.get('canonicalUrl'), urlKey),
    section: settle(claims.get('section'), fold),
    excerpt: settle(claims.get('excerpt'), fold),
    leadImage: settle(claims.get('leadImage'), (image) => image.url),
    notice: settle(told.get('notice'), fold),
    breadcrumb,
    categories: settleTerms(told.get('categories'), names, title.value),
    tags: settleTerms(told.get('tags'), names, title.value),
    images,
    commentCount: isList ? null : attempt(() => readCommentCount(page), null),
    likes: isList ? null : attempt(() => readLikes(page), null),
    paywalled: attempt(() => isPaywalled(page), false),
    feeds: attempt(() => readFeeds(page), []),
    wordpress: attempt(() => readWordPress(page), null),
    items,
    lists,
    content,
  };
}

/** The last part of an address, as a person would write it. */
function fileName({ pathname }: URL): string | null {
  const name = pathname.split('/').at(-1) ?? '';
  return attempt(() => decodeURIComponent(name), name).replace(/\.pdf$/iu, '') || null;
}

/** A doubtful listing with connected text is still read as an article: a wrong guess must not cost the reader the text. */
function isTextless({ kind, confidence, evidence }: PageDetection, body: ArticleBody | null): boolean {
  if (kind === 'feed' || kind === 'pdf') return true;
  if (kind === 'nothing') return body === null || keptUnits(body) < ENOUGH_UNITS;
  if (!isListing(kind)) return false;
  const isCertain = evidence.some(({ source }) => source === 'wordpress');
  return isCertain || (confidence > SURE && (body === null || keptUnits(body) < ENOUGH_UNITS));
}

/** A page can be broken in ways nobody has thought of; a part that fails is left empty. */
function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

function empty<T>(): Field<T> {
  return { value: null, candidates: [] };
}
