import { IconButton } from '@/components/controls/Button.tsx';
import { RovingList } from '@/components/controls/RovingList.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import './term-chips.css';

/** A section, category or tag of the page. */
export interface PageTerm {
  name: string;
  isSection: boolean;
}

/** What the chips show and do. */
export interface TermChipsProps {
  terms: readonly PageTerm[];
  /** The language the terms are in. */
  lang?: string | undefined;
  onFilter: (term: PageTerm) => void;
  /** `null` where the page offers nothing to follow under that name. */
  followOf: (term: PageTerm) => { isFollowed: boolean; follow: () => void } | null;
}

/** The page’s terms in one line: each leads to what is saved under it, and is followed where the site lets it be. */
export function TermChips({ terms, lang, onFilter, followOf }: TermChipsProps) {
  const t = useTranslator();
  if (terms.length === 0) return null;
  return (
    <div class="term-chips">
      <RovingList
        label={t('page.terms')}
        direction="sideways"
        items={terms}
        keyOf={({ name, isSection }) => `${isSection} ${name}`}
        row={(term, tabIndex) => {
          const offer = followOf(term);
          return (
            <span class="term-chip" data-section={term.isSection}>
              <button
                type="button"
                class="tag"
                title={t('details.filter', { name: term.name })}
                tabIndex={tabIndex}
                data-roving
                onClick={() => onFilter(term)}
              >
                <span lang={lang}>{term.name}</span>
              </button>
              {offer && (
                <IconButton
                  icon={offer.isFollowed ? 'check' : 'bell'}
                  label={t(offer.isFollowed ? 'page.followed' : 'page.follow', { title: term.name })}
                  tabIndex={tabIndex}
                  onClick={offer.isFollowed ? () => {} : offer.follow}
                />
              )}
            </span>
          );
        }}
      />
    </div>
  );
}
