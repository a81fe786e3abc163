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
  /** What the reader wrote on it. */
  note: string;
  /** All that the page says of its date. */
  dateField: FieldState | undefined;
  onCorrect: () => void;
  chips: Omit<TermChipsProps, 'terms' | 'lang'>;
  /** What there is to tell under the buttons. */
  status?: ComponentChildren;
  /** The card's buttons. */
  children: ComponentChildren;
}

/** The page in the current tab: what it is and what can be done with it. */
export function PageCard({ page, saved, note, dateField, onCorrect, chips, status, children }: PageCardProps) {
  const t = useTranslator();
  const { kind, title, siteName, published, modified, bylines, terms, itemCount } = page;
  const listing = isListing(kind);
  const lang = page.language ?? undefined;
  return (
    <section class="page-card" aria-labelledby="page-card-title">
      <p class="page-card-kicker">
        <span class="page-card-kind" data-saved={saved}>
          {saved ? t('page.saved') : t(PAGE_KIND_LABELS[kind])}
        </span>
        {siteName}
      </p>
      <h1 class="page-card-title" id="page-card-title" lang={lang}>
        {title}
      </h1>
      <div class="page-card-meta">
        {published && !listing && dateField && <DateProof date={published} field={dateField} onCorrect={onCorrect} />}
        {modified && !listing && modified.day !== published?.day && (
          <span>{t('page.modified', { date: formatDay(modified, t.locale) })}</span>
        )}
        {listing && itemCount > 0 && <span>{t('page.items', { count: itemCount })}</span>}
        {!listing && describeBylines(bylines, t).map((byline) => <span key={byline}>{byline}</span>)}
      </div>
      {!listing && <TermChips terms={terms} lang={lang} {...chips} />}
      {note !== '' && <p class="page-card-note">{note}</p>}
      <div class="page-card-actions">{children}</div>
      {status}
    </section>
  );
}
