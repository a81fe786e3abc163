import { personNames } from '../bylines/person-names.ts';
import { parseWrittenDate } from '../dates/written-date.ts';
import type { Page } from '../page.ts';
import { plainText } from '../plain-text.ts';
import { fold } from '../title.ts';
import {
  AUTHOR_NAMES,
  bareName,
  CREATED_NAMES,
  MODIFIED_NAMES,
  PUBLISHED_NAMES,
  TAG_NAMES,
} from './meta-vocabulary.ts';
import type { Source } from './source.ts';
import { splitTerms } from './terms.ts';

/** How share cards call the author beside the name: `twitter:label1`, as WordPress's plugins print it. */
const WRITTEN_BY =
  /^(?:written by|author|by|verfasst von|geschrieben von|écrit par|auteur|escrito por|autor|scritto da|geschreven door|skriven av|skrevet av|napisane przez|автор|yazan|作者|投稿者|執筆者|글쓴이)\s*:?$/i;

const MIN_TITLE = 8;
/** What a site shows of itself where an article has no picture: `ogp.png`, `fb_logo.jpg`. */
const SITE_PICTURE =
  /\/(?:[\w-]*[_-])?(?:logo|ogp?|no-?image|placeholder|(?:og|fb|share|social|default)[_-]?(?:image|img|logo|share|default|thumb)?)(?:[_-]?\d{1,4}(?:x\d{1,4})?)?\.(?:png|jpe?g|gif|webp|svg)(?:$|\?)/i;

/** The `meta` elements of the head: OpenGraph and its article vocabulary, Dublin Core, Twitter cards, publishers' own. */
export const metaSource: Source = {
  name: 'meta',
  read(page, claim) {
    const values = byBareName(page);
    const claimDates = (field: 'published' | 'modified', names: readonly string[], top: number) => {
      for (const [index, name] of names.entries()) {
        const raw = values.get(name)?.[0];
        if (raw !== undefined) claim(field, parseWrittenDate(raw, page), top - index * 0.001, `${name}: ${raw}`);
      }
    };
    claimDates('published', PUBLISHED_NAMES, 0.88);
    claimDates('published', CREATED_NAMES, 0.62);
    claimDates('modified', MODIFIED_NAMES, 0.86);
    const claimAuthors = (raw: readonly string[], rank: number, proof: string) => {
      const names = [...new Set(raw.flatMap(personNames))];
      claim(
        'bylines',
        names.map((name) => ({ name, role: 'author' })),
        rank,
        proof,
      );
    };
    for (const [index, name] of AUTHOR_NAMES.entries())
      claimAuthors(values.get(name) ?? [], 0.84 - index * 0.002, name);
    for (const number of [1, 2]) {
      if (WRITTEN_BY.test(page.meta(`twitter:label${number}`) ?? ''))
        claimAuthors(page.metas.get(`twitter:data${number}`) ?? [], 0.83, `twitter:data${number}`);
    }
    for (const [name, rank] of [
      ['og:title', 0.8],
      ['twitter:title', 0.76],
      ['dc.title', 0.72],
      ['dcterms.title', 0.72],
      ['headline', 0.78],
      ['articletitle', 0.78],
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
    const title = fold(page.document.title);
    // A title that was put in once more for search engines falls apart at its commas.
    for (const [index, name] of TAG_NAMES.entries())
      if (!repeats(title, values.get(name)))
        claim('tags', splitTerms(values.get(name)), (name === 'keywords' ? 0.5 : 0.72) - index * 0.002, name);
    for (const [name, rank] of [
      ['og:image', 0.75],
      ['og:image:url', 0.74],
      ['og:image:secure_url', 0.74],
      ['twitter:image', 0.7],
      ['twitter:image:src', 0.7],
    ] as const) {
      const image = page.resolve(page.meta(name));
      const isSites = image !== null && SITE_PICTURE.test(image);
      claim('leadImage', image === null ? null : { url: image }, isSites ? rank - 0.4 : rank);
    }
    claim('language', page.meta('og:locale', 'dc.language', 'dcterms.language', 'content-language'), 0.3);
    claim('notice', plainText(page.meta('copyright', 'dc.rights', 'dcterms.rights') ?? ''), 0.5);
  },
};

function repeats(title: string, values: readonly string[] | undefined): boolean {
  const whole = fold(values?.join() ?? '');
  return whole.length >= MIN_TITLE && title.startsWith(whole);
}

/** All values by their name without separators; the first spelling on the page comes first. */
function byBareName({ metas }: Page): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const [name, found] of metas) {
    const bare = bareName(name);
    values.set(bare, [...(values.get(bare) ?? []), ...found]);
  }
  return values;
}
