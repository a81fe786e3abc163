import type { Byline, Term } from '@/utils/article/extraction.ts';
import { personNames } from '../bylines/person-names.ts';
import { parseWrittenDate } from '../dates/written-date.ts';
import { asList, type JsonLdNode, jsonLdOf, textOf, typesOf } from '../json-ld.ts';
import { linkElements } from '../link-elements.ts';
import type { Page } from '../page.ts';
import { plainText } from '../plain-text.ts';
import type { Source } from './source.ts';
import { splitTerms } from './terms.ts';

const ARTICLE = /(?:Article|BlogPosting|Posting|Report|Recipe|HowTo|Review|Chapter|CreativeWork|Question)$/;
/** What is reviewed on a page: the reviews are then others' words, not the page. */
const REVIEWED =
  /^(?:Product|ProductGroup|LocalBusiness|Restaurant|Hotel|Place|SoftwareApplication|MobileApplication|Course)$/;
const PAGE = /(?:WebPage|ItemPage|MediaObject|VideoObject)$/;

/** schema.org in JSON-LD: the node of the article itself, else of the page. */
export const jsonLdSource: Source = {
  name: 'json-ld',
  read(page, claim) {
    const node = mainNode(page);
    if (node === null) return;
    const strength = typesOf(node).some((type) => ARTICLE.test(type)) ? 0 : 0.15;
    claim('title', plainText(textOf(node.headline ?? node.name) ?? ''), 0.82 - strength);
    claim(
      'published',
      date(page, node.datePublished ?? node.pubDate),
      0.9 - strength,
      textOf(node.datePublished) ?? '',
    );
    claim('published', date(page, node.dateCreated ?? node.uploadDate), 0.6 - strength, textOf(node.dateCreated) ?? '');
    claim('modified', date(page, node.dateModified ?? node.upDate), 0.9 - strength, textOf(node.dateModified) ?? '');
    const makers = persons(page, node);
    claim('bylines', makers, (makers.some(({ role }) => role === 'author') ? 0.88 : 0.8) - strength);
    claim('section', plainText(textOf(node.articleSection) ?? ''), 0.8 - strength);
    claim('tags', splitTerms(node.keywords), 0.7 - strength);
    claim('excerpt', plainText(textOf(node.description) ?? ''), 0.6 - strength);
    claim('siteName', textOf(named(page, node.publisher)), 0.7);
    claim('language', textOf(node.inLanguage), 0.5);
    const image = page.resolve(imageUrl(page, node.image ?? node.thumbnailUrl));
    claim('leadImage', image === null ? null : { url: image }, 0.7 - strength);
    claim('categories', sections(node), 0.5);
  },
};

/** The article node that names this page, else the first article node, else the page's. */
function mainNode(page: Page): JsonLdNode | null {
  const { url } = page;
  const jsonLd = jsonLdOf(page);
  const isReviewed = jsonLd.some((node) => typesOf(node).some((type) => REVIEWED.test(type)));
  const articles = jsonLd.filter(
    (node) =>
      typesOf(node).some((type) => ARTICLE.test(type) && !(isReviewed && type === 'Review')) &&
      ('headline' in node || 'datePublished' in node || 'author' in node || 'pubDate' in node),
  );
  const canonical = linkElements(page, '[rel="canonical"]')[0]?.getAttribute('href') ?? url;
  const named = articles.find((node) =>
    [textOf(node.url), textOf(node.mainEntityOfPage), textOf(node['@id'])].some(
      (id) => id !== null && (id === url || id === canonical),
    ),
  );
  return (
    named ??
    articles[0] ??
    jsonLd.find((node) => typesOf(node).some((type) => PAGE.test(type)) && 'datePublished' in node) ??
    null
  );
}

function date(page: Page, value: unknown) {
  const text = textOf(value);
  return text === null ? null : parseWrittenDate(text, page);
}

/** A reference `{"@id": …}` followed to the node that carries the name. */
function named(page: Page, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const node = value as JsonLdNode;
  if ('name' in node || typeof node['@id'] !== 'string') return 'name' in node ? node.name : undefined;
  return jsonLdOf(page).find((other) => other['@id'] === node['@id'] && 'name' in other)?.name;
}

function persons(page: Page, node: JsonLdNode): Byline[] {
  const bylines: Byline[] = [];
  for (const author of asList(node.author ?? node.creator)) {
    const isAgency =
      typeof author === 'object' && author !== null && typesOf(author as JsonLdNode).includes('Organization');
    for (const value of asList(named(page, author))) {
      for (const name of personNames(textOf(value) ?? '')) {
        if (!bylines.some((byline) => byline.name === name))
          bylines.push({ name, role: isAgency ? 'agency' : 'author' });
      }
    }
  }
  const people = bylines.filter((byline) => byline.role === 'author');
  return people.length > 0 ? people : bylines;
}

function sections(node: JsonLdNode): Term[] {
  return asList(node.articleSection)
    .map((section) => plainText(textOf(section) ?? ''))
    .filter((name) => name !== '')
    .map((name) => ({ name }));
}

function imageUrl(page: Page, value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'object' || first === null) return textOf(first);
  const node = first as JsonLdNode;
  const known = node.url ?? node.contentUrl;
  if (known !== undefined) return textOf(known);
  const referred = jsonLdOf(page).find(
    (other) => other['@id'] === node['@id'] && ('url' in other || 'contentUrl' in other),
  );
  return (
    textOf(referred?.url ?? referred?.contentUrl) ??
    (/^https?:/.test(textOf(node['@id']) ?? '') ? textOf(node['@id']) : null)
  );
}
