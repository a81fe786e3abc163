import { Icon } from '@/components/controls/Icon.tsx';
import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import './favourite-mark.css';

/** A favourite's star, in the line below its title. */
export function FavouriteMark() {
  const t = useTranslator();
  return (
    <span class="favourite-mark">
      <Icon name="star" />
      <span class="visually-hidden">{t('filter.favourite')}</span>
    </span>
  );
}
