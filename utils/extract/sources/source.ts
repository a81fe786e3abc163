import type { Claim } from '../claims.ts';
import type { Page } from '../page.ts';

/** One place a page tells of itself; each reads what it knows and claims it, with its own ranks. */
export interface Source {
  name: string;
  read(page: Page, claim: Claim): void;
}
