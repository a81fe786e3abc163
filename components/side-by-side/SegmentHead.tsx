import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { languageName } from '@/components/locale/language-name.ts';
import './segment-row.css';

/** The two columns' languages, above the rows. */
export function SegmentHead({ source, target }: { source: string; target: string }) {
  const t = useTranslator();
  return (
    <div class="segment-head">
      <span>
        {t('sideBySide.source')} <b>{languageName(source, t.locale)}</b>
      </span>
      <span>
        {t('sideBySide.language')} <b>{languageName(target, t.locale)}</b>
      </span>
    </div>
  );
}
