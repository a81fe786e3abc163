import type { ComponentChildren } from 'preact';
import { formatDay } from '@/components/locale/format-date.ts';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import type { FieldState } from '@/components/page-details/FieldEditor.tsx';
import type { Byline } from '@/utils/article/extraction.ts';
import type { PageDate } from '@/utils/article/page-date.ts';
import { isListing, type PageKind } from '@/utils/article/page-kind.ts';
import { DateProof } from './DateProof.tsx';
import { describeBylines } from './describe-bylines.ts';
import './page-card.css';
import { PAGE_KIND_LABELS } from './page-kind-labels.ts';
import { type PageTerm, TermChips, type TermChipsProps } from './TermChips.tsx';

/** What the card shows of a page, as far as the page told it. */
export interface PageSummary {
  kind: PageKind;
  title: string;
  language: string | null;
  siteName: string;
  published: PageDate | null;
  bylines: readonly Byline[];
  modified: PageDate | null;
  terms: readonly PageTerm[];
  /** Posts in a listing. */
  itemCount: number;
}

interface PageCardProps {
  page: PageSummary;
  saved: boolean;
  /** All that the page says of its date. */
  dateField: FieldState | undefined;
  onCorrect: () => void;
  chips: Omit<TermChipsProps, 'terms' | 'lang'>;
  /** The line under the buttons: what there is to tell just now. It is always there, so that nothing below moves. */
  status: ComponentChildren;
  /** The card's buttons. */
  children: ComponentChildren;
}

/** The page in the current tab: what it is and what can be done with it. */
export function PageCard({ page, saved, dateField, onCorrect, chips, status, children }: PageCardProps) {
  const t = useTranslator();
  const { kind, title, siteName, published, modified, bylines, terms, itemCount } = page;
  const listing = isListing(kind);
  const lang = page.language ?? undefined;
  const isModified = modified !== null && modified.day !== published?.day;
  const meta = [
    ...(listing && itemCount > 0 ? [t('page.items', { count: itemCount })] : []),
    ...(listing ? [] : describeBylines(bylines, t)),
    ...(isModified && !listing ? [t('page.modified', { date: formatDay(modified, t.locale) })] : []),
    siteName,
  ];
  return (
    <section class="page-card" aria-labelledby="page-card-title">
      <div class="page-card-kicker">
        <span class="page-card-kind" data-saved={saved}>
          {saved ? t('page.saved') : t(PAGE_KIND_LABELS[kind])}
        </span>
        {published && !listing && dateField && <DateProof date={published} field={dateField} onCorrect={onCorrect} />}
        <p class="page-card-meta" title={meta.join(' · ')}>
          {meta.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      </div>
      <h1 class="page-card-title" id="page-card-title" lang={lang}>
        <span>{title}</span>
      </h1>
      {!listing && <TermChips terms={terms} lang={lang} {...chips} />}
      <div class="page-card-actions">{children}</div>
      <div class="page-card-status">{status}</div>
    </section>
  );
}
