import { useTranslator } from '@/components/locale/LocaleProvider.tsx';
import { languageName } from '@/components/locale/language-name.ts';
import './segment-row.css';

interface SegmentHeadProps {
  source: string;
  target: string;
  second: string | null;
}

/** The columns' languages, above the rows. */
export function SegmentHead({ source, target, second }: SegmentHeadProps) {
  const t = useTranslator();
  return (
    <div class="segment-head">
      <span>
        {t('sideBySide.source')} <b>{languageName(source, t.locale)}</b>
      </span>
      <span>
        {t('sideBySide.language')} <b>{languageName(target, t.locale)}</b>
      </span>
      {second !== null && (
        <span class="segment-head-second">
          {t('sideBySide.second')} <b>{languageName(second, t.locale)}</b>
        </span>
      )}
    </div>
  );
}
