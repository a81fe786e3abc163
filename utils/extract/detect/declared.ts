import type { PageKind } from '@/utils/article/page-kind.ts';
import type { Page } from '../page.ts';
import type { Detector, Signal } from './signal.ts';

const ARTICLE_TYPES =
  /^(?:(?:News|Reportage|Analysis|Opinion|Background|Review|Satirical|Advertiser\w*|Tech|Scholarly|MedicalScholarly|SocialMedia)?(?:NewsArticle|Article)|(?:Live)?BlogPosting|Report|Recipe|HowTo)$/;
const KIND_OF_TYPE: Readonly<Record<string, readonly [PageKind, number]>> = {
  Product: ['page', 5],
  ProductGroup: ['page', 5],
  JobPosting: ['page', 5],
  Event: ['page', 3],
  DiscussionForumPosting: ['page', 5],
  QAPage: ['page', 5],
  SoftwareApplication: ['page', 3],
  MobileApplication: ['page', 3],
  ContactPage: ['page', 5],
  AboutPage: ['page', 4],
  CollectionPage: ['category', 3],
  ItemPage: ['page', 1],
  SearchResultsPage: ['search', 5],
  ProfilePage: ['author', 4],
  Blog: ['home', 1],
};
/** Programs that make forums, manuals and shops. */
const NOT_NEWS =
  /phpbb|discourse|vbulletin|xenforo|discuz|mybb|flarum|docusaurus|sphinx|mkdocs|gitbook|vuepress|vitepress|doxygen|javadoc|shopify|magento|prestashop|opencart/i;
/** Read by pattern: detection must not pay for parsing, and broken JSON still names its types. */
const TYPE_PATTERN = /"@type"\s*:\s*(?:\[\s*)?"(?:https?:\/\/schema\.org\/)?(\w+)"/g;

/** What the page declares itself to be: JSON-LD types, microdata, OpenGraph. */
export const declaredDetector: Detector = {
  name: 'declared',
  detect: (page) => [...fromSchema(page), ...fromMeta(page)],
};

function fromSchema({ document }: Page): Signal[] {
  const counts = new Map<string, number>();
  for (const script of document.scripts) {
    if (!/ld\+json/i.test(script.type)) continue;
    for (const [, type] of (script.textContent ?? '').matchAll(TYPE_PATTERN)) {
      if (type !== undefined) counts.set(type, (counts.get(type) ?? 0) + 1);
    }
  }
  for (const item of document.querySelectorAll('[itemscope][itemtype]')) {
    const type = item.getAttribute('itemtype')?.replace(/^.*\//, '');
    if (type) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const signals: Signal[] = [];
  let articles = 0;
  for (const [type, count] of counts) {
    const known = KIND_OF_TYPE[type];
    if (ARTICLE_TYPES.test(type)) articles += count;
    else if (known !== undefined) signals.push({ kind: known[0], weight: known[1], detail: type });
  }
  if (articles > (counts.has('Blog') ? 1 : 3))
    signals.push({ kind: 'category', weight: 1.5, detail: `${articles} articles declared` });
  else if (articles > 0) signals.push({ kind: 'article', weight: 4, detail: 'article declared' });
  return signals;
}

function fromMeta(page: Page): Signal[] {
  const signals: Signal[] = [];
  const type = page.meta('og:type')?.toLowerCase() ?? '';
  if (/article|news/.test(type)) signals.push({ kind: 'article', weight: 3, detail: `og:type ${type}` });
  else if (/product|place|business|book|music|restaurant|hotel/.test(type))
    signals.push({ kind: 'page', weight: 4, detail: `og:type ${type}` });
  else if (/profile/.test(type)) signals.push({ kind: 'author', weight: 2, detail: `og:type ${type}` });
  else if (/website|blog/.test(type)) signals.push({ kind: 'home', weight: 0.5, detail: `og:type ${type}` });
  if (page.meta('product:price:amount', 'og:price:amount', 'product:availability') !== null) {
    signals.push({ kind: 'page', weight: 3, detail: 'price declared' });
  }
  const generator = page.meta('generator') ?? '';
  if (NOT_NEWS.test(generator))
    signals.push({ kind: 'page', weight: 3, detail: `generator ${generator}`.slice(0, 80) });
  const published = page.meta(
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'pubdate',
    'publishdate',
    'parsely-pub-date',
    'citation_publication_date',
    'citation_date',
    'bytedance:published_time',
    'article:create_at',
  );
  if (published !== null) signals.push({ kind: 'article', weight: 2, detail: 'publication time declared' });
  return signals;
}
