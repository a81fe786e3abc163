import type { SiteLayout } from './site-layout.ts';
import { soledad } from './soledad.ts';
import { TAIWANESE_NEWS } from './taiwanese-news.ts';
import { WORDPRESS_THEMES } from './wordpress-themes.ts';

/** Every known layout, the more particular first. */
const SITE_LAYOUTS: readonly SiteLayout[] = [soledad, ...TAIWANESE_NEWS, ...WORDPRESS_THEMES];

/** The layout a page is built in, told by the classes it uses, or `null` for one that is not known. */
export function findSiteLayout(hasClass: (name: string) => boolean, hostname: string): SiteLayout | null {
  return SITE_LAYOUTS.find(({ hosts, proof }) => isAt(hostname, hosts) && proof.some(hasClass)) ?? null;
}

function isAt(hostname: string, hosts: readonly string[] | undefined): boolean {
  return hosts === undefined || hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
