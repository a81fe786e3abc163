import type { ArticleImage, Byline, Candidate, Term } from '@/utils/article/extraction.ts';
import type { PageDate } from '@/utils/article/page-date.ts';

/** The fields a source may speak about, with their types. */
export interface ClaimValues {
  title: string;
  bylines: Byline[];
  published: PageDate;
  modified: PageDate;
  siteName: string;
  language: string;
  canonicalUrl: string;
  section: string;
  excerpt: string;
  leadImage: ArticleImage;
  notice: string;
  categories: Term[];
  tags: Term[];
}

export type ClaimField = keyof ClaimValues;

/** Hands in a value for a field: `rank` from 0 to 1, `proof` what it was read from; empty values are ignored. */
export type Claim = <F extends ClaimField>(
  field: F,
  value: ClaimValues[F] | null,
  rank: number,
  proof?: string,
) => void;

const MAX_PROOF = 160;

/** All that the sources have handed in, by field. */
export class Claims {
  readonly #byField: { [F in ClaimField]: Candidate<ClaimValues[F]>[] } = {
    title: [],
    bylines: [],
    published: [],
    modified: [],
    siteName: [],
    language: [],
    canonicalUrl: [],
    section: [],
    excerpt: [],
    leadImage: [],
    notice: [],
    categories: [],
    tags: [],
  };

  /** The function with which the source of this name hands in its values. */
  of(source: string): Claim {
    return (field, value, rank, proof) => {
      if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return;
      const shown = proof?.replace(/\s+/g, ' ').trim().slice(0, MAX_PROOF);
      this.#byField[field].push(shown ? { value, source, rank, proof: shown } : { value, source, rank });
    };
  }

  get<F extends ClaimField>(field: F): Candidate<ClaimValues[F]>[] {
    return this.#byField[field];
  }
}
