import type { Markup } from '../http/markup.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { Route } from '../newsroom/route.ts';

/** What every part of a page may look at. */
export interface PageView {
  newsroom: Newsroom;
  origin: string;
  route: Route;
  /** The address asked, without its query. */
  url: string;
}

/** One kind of page, ready to be put into the site's frame. */
export interface PageParts {
  title: string;
  bodyClass: string;
  head?: Markup | undefined;
  breadcrumb?: Markup | undefined;
  main: Markup;
}
