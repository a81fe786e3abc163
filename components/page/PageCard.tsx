import type { ComponentChildren } from 'preact';
import { TagList } from '@/components/controls/TagList.tsx';
import { formatDay } from '@/components/locale/format-date.ts';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { Byline } from '@/utils/article/extraction.ts';
import type { PageDate } from '@/utils/article/page-date.ts';
import { isListing, type PageKind } from '@/utils/article/page-kind.ts';
import { describeBylines } from './describe-bylines.ts';
import './page-card.css';
import { PAGE_KIND_LABELS } from './page-kind-labels.ts';

/** What the card shows of a page, as far as the page told it. */
export interface PageSummary {
  kind: PageKind;
  title: string;
  language: string | null;
  siteName: string;
  published: PageDate | null;
  bylines: readonly Byline[];
  tags: readonly string[];
  /** Posts in a listing. */
  itemCount: number;
}

interface PageCardProps {
  page: PageSummary;
  saved: boolean;
  /** What there is to tell under the buttons. */
  status?: ComponentChildren;
  /** The card's buttons. */
  children: ComponentChildren;
}

/** The page in the current tab: what it is and what can be done with it. */
export function PageCard({ page, saved, status, children }: PageCardProps) {
  const t = useTranslator();
  const listing = isListing(page.kind);
  return (
    <section class="page-card" aria-labelledby="page-card-title">
      <p class="page-card-kicker">
        <span class="page-card-kind" data-saved={saved}>
          {saved ? t('page.saved') : t(PAGE_KIND_LABELS[page.kind])}
        </span>
        {page.siteName}
      </p>
      <h1 class="page-card-title" id="page-card-title" lang={page.language ?? undefined}>
        {page.title}
      </h1>
      <p class="page-card-meta">
        {page.published && !listing && <time dateTime={page.published.day}>{formatDay(page.published, t.locale)}</time>}
        {listing && page.itemCount > 0 && <span>{t('page.items', { count: page.itemCount })}</span>}
        {!listing && describeBylines(page.bylines, t).map((byline) => <span key={byline}>{byline}</span>)}
      </p>
      {!listing && <TagList tags={page.tags} label={t('article.tags')} lang={page.language ?? undefined} />}
      <div class="page-card-actions">{children}</div>
      {status}
    </section>
  );
}
