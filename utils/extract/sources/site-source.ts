import { textOf, typesOf } from '../json-ld.ts';
import type { Page } from '../page.ts';
import { plainText } from '../plain-text.ts';
import type { Source } from './source.ts';

const LOGO =
  '.custom-logo, .site-title, .site-name, #logo img, .logo img, header .logo, header img[alt], a[rel="home"]';
const FEED_SEPARATOR = /\s*[»›|–—]\s*/;
const TITLE_SEPARATOR = /\s+[|｜·•»›–—-]\s+|\s*[|｜_＿]\s*/;
const MAX_NAME = 40;

/** The site's name where `og:site_name` is silent: schema.org, the feeds' titles, the logo, the end of the document's title. */
export const siteSource: Source = {
  name: 'site',
  read(page, claim) {
    const site = page.jsonLd.find((node) =>
      typesOf(node).some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(type)),
    );
    claim('siteName', short(textOf(site?.name) ?? ''), 0.8);
    claim('siteName', short(feedTitle(page)), 0.75);
    const logo = page.document.querySelector(LOGO);
    claim('siteName', short(logo?.getAttribute('alt') ?? logo?.textContent ?? ''), 0.6);
    const parts = page.document.title.split(TITLE_SEPARATOR);
    claim('siteName', parts.length > 1 ? short(parts.at(-1) ?? '') : null, 0.5, page.document.title);
    const isHome = page.address.pathname === '/' && page.address.search === '';
    claim('siteName', isHome ? short(parts[0] ?? '') : null, 0.55, page.document.title);
  },
};

/** `金門GO資訊網 » 資訊提供`: the site's own feed is named after the site. */
function feedTitle({ document }: Page): string {
  const title = document
    .querySelector('link[rel~="alternate"][type*="rss"][title], link[rel~="alternate"][type*="atom"][title]')
    ?.getAttribute('title');
  const parts = (title ?? '').split(FEED_SEPARATOR);
  return parts.length > 1 || /feed|rss|資訊提供/i.test(title ?? '') ? (parts[0] ?? '') : '';
}

function short(name: string): string | null {
  const text = plainText(name);
  return text.length >= 2 && text.length <= MAX_NAME ? text : null;
}
