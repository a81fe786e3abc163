import type { PageKind } from '@/utils/article/page-kind.ts';
import type { Page } from '../page.ts';

/** One rule's word on what a page is: a weight of 10 or more settles it. */
export interface Signal {
  kind: PageKind;
  weight: number;
  detail: string;
}

/** A rule of detection: what it sees speaks for kinds, in one glance at the page. */
export interface Detector {
  name: string;
  detect(page: Page): Signal[];
}
