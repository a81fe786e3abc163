import type { LinkItem } from '@/utils/article/extraction.ts';
import { asList, type JsonLdNode, jsonLdOf, textOf, typesOf } from './json-ld.ts';
import { siteLayout } from './layout.ts';
import { namedElements } from './named-elements.ts';
import type { Page } from './page.ts';
import { plainText } from './plain-text.ts';
import { selectFirst } from './select.ts';

const TRAILS =
  '[itemtype$="BreadcrumbList"], nav[aria-label*="readcrumb" i], .breadcrumbs, .breadcrumb, #breadcrumbs, .breadcrumb-trail';
const MAX_STEPS = 8;
const CRUMBS = /(?:^|[\s_-]|[a-z])(?:bread-?)?crumbs?(?:$|[\s_-])|breadcrumb/i;
const LABEL = /^(?:您|你)?(?:当前|當前|目前|现在的?|現在的?|所在|的)?(?:所在)?(?:位置|位於)\s*[:：]/;
const HOME =
  /^(?:home|[首主][页頁]|トップ|ホーム|홈|startseite|start|accueil|inicio|início|trang chủ|главная)(?!\p{L})/iu;
/** Between and behind the links only arrows and the page's own title are left: bars part the items of a menu. */
const BETWEEN = /^\s*\n(?:\s*[>›»→＞▸]+\s*\n)+(?:\s*[>›»→＞▸]+[^\n]*)?$/;
const MAX_LINES = 120;
const MAX_LENGTH = 160;

/** The way from the home page to this one, as declared or as shown. */
export function readBreadcrumb(page: Page): LinkItem[] {
  const declared = fromJsonLd(page);
  if (declared.length > 0) return declared;
  const own = siteLayout(page)?.breadcrumb;
  const trail = (own === undefined ? null : selectFirst(page, own)) ?? selectFirst(page, TRAILS);
  return fromTrail(trail ?? namedTrail(page) ?? shownTrail(page), page);
}

/** A box of links above the text that calls itself one: `.crumbs`, `.site-breadcrumb`. */
function namedTrail(page: Page): Element | null {
  return namedElements(page, CRUMBS).find((box) => box.querySelector('a[href]') !== null) ?? null;
}

/** A line that is a way by its looks: `当前位置：首页 > 民生 > 市场`. */
function shownTrail({ survey }: Page): Element | null {
  const line = survey.lines.slice(0, MAX_LINES).find(({ element, text, linkedUnits }) => {
    if (text.length > MAX_LENGTH || linkedUnits === 0) return false;
    const links = [...element.getElementsByTagName('a')];
    const rest = links.reduce((left, link) => left.replace(link.textContent?.trim() ?? '', '\n'), text);
    return LABEL.test(text) || (HOME.test(text) && links.length > 1 && BETWEEN.test(rest));
  });
  return line?.element ?? null;
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

function fromTrail(trail: Element | null, page: Page): LinkItem[] {
  const steps: LinkItem[] = [];
  for (const link of trail?.querySelectorAll('a[href]') ?? []) {
    const title = plainText(link.textContent ?? '');
    const url = page.resolve(link.getAttribute('href'));
    if (title !== '' && url !== null && !steps.some((step) => step.url === url)) steps.push({ title, url });
  }
  return steps.slice(0, MAX_STEPS);
}
