import { Button, IconButton } from '@/components/controls/Button.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';

interface TermButtonsProps {
  heading: string;
  names: readonly string[];
  onFilter: (name: string) => void;
  /** `null` where the page offers nothing to follow under that name. */
  followOf: (name: string) => { isFollowed: boolean; follow: () => void } | null;
}

/** Tags or categories of the page, each leading to the saved articles that carry it, or followed. */
export function TermButtons({ heading, names, onFilter, followOf }: TermButtonsProps) {
  const t = useTranslator();
  if (names.length === 0) return null;
  return (
    <section class="term-buttons">
      <h3>{heading}</h3>
      <ul>
        {names.map((name) => {
          const offer = followOf(name);
          return (
            <li key={name}>
              <Button label={t('details.filter', { name })} onClick={() => onFilter(name)}>
                {name}
              </Button>
              {offer && (
                <IconButton
                  icon={offer.isFollowed ? 'check' : 'bell'}
                  label={t(offer.isFollowed ? 'page.followed' : 'page.follow', { title: name })}
                  onClick={offer.isFollowed ? () => {} : offer.follow}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
