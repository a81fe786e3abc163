import { siteNameOfFeed } from '../feed-title.ts';
import { jsonLdOf, textOf, typesOf } from '../json-ld.ts';
import { plainText } from '../plain-text.ts';
import { selectFirst } from '../select.ts';
import type { Source } from './source.ts';

const LOGO =
  '.custom-logo, .site-title, .site-name, #logo img, .logo img, header .logo, header img[alt], a[rel="home"]';
const TITLE_SEPARATOR = /\s+[|｜·•»›–—-]\s+|\s*[|｜_＿]\s*/;
const MAX_NAME = 40;

/** The site's name where `og:site_name` is silent: schema.org, the feeds' titles, the logo, the end of the document's title. */
export const siteSource: Source = {
  name: 'site',
  read(page, claim) {
    const site = jsonLdOf(page).find((node) =>
      typesOf(node).some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(type)),
    );
    claim('siteName', short(textOf(site?.name) ?? ''), 0.8);
    claim('siteName', short(siteNameOfFeed(page)), 0.75);
    const logo = selectFirst(page, LOGO);
    claim('siteName', short(logo?.getAttribute('alt') ?? logo?.textContent ?? ''), 0.6);
    const parts = page.document.title.split(TITLE_SEPARATOR);
    claim('siteName', parts.length > 1 ? short(parts.at(-1) ?? '') : null, 0.5, page.document.title);
    const isHome = page.address.pathname === '/' && page.address.search === '';
    claim('siteName', isHome ? short(parts[0] ?? '') : null, 0.55, page.document.title);
  },
};

function short(name: string): string | null {
  const text = plainText(name);
  return text.length >= 2 && text.length <= MAX_NAME ? text : null;
}
