import { siteNameOfFeed } from './feed-title.ts';
import { asList, jsonLdOf, textOf, typesOf } from './json-ld.ts';
import type { Page } from './page.ts';
import { plainText } from './plain-text.ts';

const MAX_LINKS = 40;
const HOME = /^(?:https?:)?(?:\/\/([^/]+))?\/?(?:index\.\w+)?$/;
const MAX_NAME = 24;
const NO_NAME =
  /^(?:home(?:page)?|logo|(?:網站|网站|返回|回)?[首主][页頁]|トップ(?:ページ)?|ホーム|홈|start(?:seite)?|accueil|inicio|início|trang chủ|главная|index|skip .*|news|blog|新[聞闻]|ニュース|뉴스)$/i;

/** What the link that leads home shows, its logo's text or its own: a name that tells a title's tail, and may be the writer's too. */
export function nameOfHomeLink({ document, address }: Page): string | null {
  for (const link of [...document.links].slice(0, MAX_LINKS)) {
    const home = HOME.exec(link.getAttribute('href') || '-');
    if (home === null || (home[1] ?? address.host) !== address.host) continue;
    const shown = link.querySelector('img[alt]')?.getAttribute('alt') ?? link.textContent ?? '';
    const name = plainText(shown).replace(/\s?logo$/i, '');
    if (name.length >= 2 && name.length <= MAX_NAME && !NO_NAME.test(name)) return name;
  }
  return null;
}

/** Every name the page's site goes by, its host's own word among them. */
export function siteNames(page: Page): string[] {
  const declared = [
    page.meta('og:site_name'),
    page.meta('application-name'),
    page.meta('apple-mobile-web-app-title'),
    page.meta('sitename'),
  ];
  // An agency that wrote the article is an organisation too, and not the site.
  const authors = new Set(jsonLdOf(page).flatMap(({ author }) => asList(author)));
  const fromSchema = jsonLdOf(page)
    .filter((node) => !authors.has(node))
    .filter((node) => typesOf(node).some((type) => /Organization|WebSite|NewsMediaOrganization/.test(type)))
    .map((node) => textOf(node.name));
  const host = page.address.hostname.replace(/^www\./, '');
  const word = host
    .split('.')
    .slice(0, -1)
    .filter((label) => !/^(?:com?|org|net|gov|edu|news|blog|[a-z]{2})$/.test(label))
    .at(-1);
  return [...declared, ...fromSchema, siteNameOfFeed(page), host, word]
    .filter((name) => name !== null && name !== undefined && name.length > 1)
    .map((name) => plainText(name ?? ''));
}
